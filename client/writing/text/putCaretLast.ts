/** Goes on where the text ends. Who writes in the field already is left where they are. */
export function putCaretLast(field: HTMLTextAreaElement | null): void {
  if (!field || field === document.activeElement) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
