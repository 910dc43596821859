/** The one way to make the sensors let go from outside: every one of them hears Esc on the document. */
export function cancelDrag(): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', key: 'Escape' }));
}
