const MARGIN = 8;
const GAP = 4;

/**
 * Puts the list below its button, or else above. Where neither has the room it lies over the button: what a list
 * holds is only found when all of it is seen. Always within the window.
 */
export function placeMenu(list: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect();
  const { innerWidth: width, innerHeight: height } = window;
  list.style.maxHeight = `${height - 2 * MARGIN}px`;
  const { offsetHeight: tall, offsetWidth: wide } = list;
  const below = box.bottom + GAP;
  const above = box.top - GAP - tall;
  const lowest = height - MARGIN - tall;
  const top = below > lowest && above >= MARGIN ? above : Math.min(below, lowest);
  list.style.top = `${Math.max(MARGIN, top)}px`;
  list.style.left = `${Math.max(MARGIN, Math.min(box.right - wide, width - wide - MARGIN))}px`;
}
