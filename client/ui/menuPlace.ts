const MARGIN = 8;

/** Puts the list below its button, or above where there is more room; always within the window. */
export function placeMenu(list: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  const { innerWidth: width, innerHeight: height } = window;
  const below = height - box.bottom - MARGIN - 4;
  const above = box.top - MARGIN - 4;
  list.style.maxHeight = `${Math.max(below, above)}px`;
  const goesUp = list.offsetHeight > below && above > below;
  const top = goesUp ? box.top - 4 - list.offsetHeight : box.bottom + 4;
  const left = box.right - list.offsetWidth;
  list.style.top = `${Math.max(MARGIN, top)}px`;
  list.style.left = `${Math.max(MARGIN, Math.min(left, width - list.offsetWidth - MARGIN))}px`;
}
