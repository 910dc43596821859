/** What one acted on has moved to another part of the page: focus goes with it, and the page stays where it is. */
export function keepFocus(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: true }));
}

/** The headings that focus goes to. */
export const placeOf = (visit: string): string => `visit-${visit}`;
