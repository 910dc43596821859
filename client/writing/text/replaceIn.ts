/**
 * Writes into a field as if somebody had typed it: the page hears of it, and the browser can undo it.
 * `from` and `to` are UTF-16 units; the caret ends behind the new words.
 */
export function replaceIn(
  field: HTMLTextAreaElement | null,
  from: number,
  to: number,
  words: string,
): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(from, to);
  // Deprecated, and the only way that keeps the field's own undo. Where it is gone there is the other.
  if (document.execCommand?.('insertText', false, words)) return;
  field.setRangeText(words, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
