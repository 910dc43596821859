/**
 * Copies by whatever this page has. On plain http there is no clipboard, but the old command still
 * works on what is selected. False: the person has to do it by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  const clipboard: Partial<Clipboard> | undefined = navigator.clipboard;
  if (clipboard?.writeText) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed here, or the page is not in front: the old way may still work.
    }
  }
  return copySelected(text);
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  // Inside an open dialog only what is in the dialog can be selected.
  (document.querySelector('dialog:modal') ?? document.body).append(field);
  field.select();
  const copied = document.execCommand?.('copy') ?? false;
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
