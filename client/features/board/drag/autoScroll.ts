interface Point {
  readonly x: number;
  readonly y: number;
}

/** How near an edge the lane begins to scroll, and how fast it does right at it, px and px a frame. */
const EDGE = 64;
const FASTEST = 16;

/** How far a lane scrolls in one frame for a pointer at `y`: the nearer its edge, the faster. */
export function scrollStep(y: number, box: { readonly top: number; readonly bottom: number }) {
  const above = box.top + EDGE - y;
  const below = y - (box.bottom - EDGE);
  const into = Math.max(above, below);
  if (into <= 0) return 0;
  const step = Math.ceil((Math.min(into, EDGE) / EDGE) * FASTEST);
  return above > below ? -step : step;
}

/**
 * Scrolls the lane below what is carried while that is held near an upper or lower edge. The sensors
 * know only what scrolls around a lane, not what scrolls in it.
 */
export function autoScroll(pointer: () => Point | null, onScrolled: () => void): () => void {
  let frame = requestAnimationFrame(function scroll() {
    frame = requestAnimationFrame(scroll);
    const at = pointer();
    const body = at && bodyUnder(at);
    const step = body ? scrollStep(at.y, body.getBoundingClientRect()) : 0;
    if (!body || step === 0) return;
    const before = body.scrollTop;
    body.scrollTop += step;
    if (body.scrollTop !== before) onScrolled();
  });
  return () => cancelAnimationFrame(frame);
}

/** The cards of the lane that the pointer is in, also when it is over its head or its foot. */
function bodyUnder({ x, y }: Point): Element | null {
  for (const lane of document.querySelectorAll('section[data-col]:not([hidden])')) {
    const { left, right, top, bottom } = lane.getBoundingClientRect();
    if (x >= left && x <= right && y >= top - EDGE && y <= bottom + EDGE)
      return lane.querySelector('[data-cards]');
  }
  return null;
}
