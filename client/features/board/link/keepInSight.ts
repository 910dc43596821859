const TAKES_OVER = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Keeps a card in the middle while the page around it still comes into place (a bar that loads, a notice
 * that goes), until the reader scrolls or presses something: from then on nothing moves by itself.
 */
export function keepInSight(card: HTMLElement): () => void {
  const lane = card.closest('section[data-col]');
  if (!lane || typeof ResizeObserver === 'undefined') return () => undefined;
  const sizes = new ResizeObserver(() => card.scrollIntoView({ block: 'center' }));
  sizes.observe(lane);
  const stop = () => {
    sizes.disconnect();
    for (const input of TAKES_OVER) window.removeEventListener(input, stop, true);
  };
  for (const input of TAKES_OVER) window.addEventListener(input, stop, true);
  return stop;
}
