/**
 * jsdom knows neither modal dialogs nor popovers. This much of the HTML standard is what the screens use:
 * a dialog opens, closes and tells of it, and Esc asks to close the topmost one. What only a real top layer
 * gives (inertness, the backdrop) is tested in Chromium. A window that has it is left as it is.
 */
export function installTopLayer(window: Window & typeof globalThis): void {
  const dialog = window.HTMLDialogElement.prototype;
  if (Object.hasOwn(dialog, 'showModal')) return;
  dialog.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector<HTMLElement>('button, input, textarea, select, a[href]')?.focus();
  };
  dialog.close = function close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    // Told afterwards, as in a browser.
    queueMicrotask(() => this.dispatchEvent(new window.Event('close')));
  };
  window.HTMLElement.prototype.showPopover = function showPopover(this: HTMLElement) {
    // jsdom hides what has `popover`, and nothing takes that back.
    this.style.display = 'block';
  };
  window.document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const top = [...window.document.querySelectorAll('dialog')].findLast((found) => found.open);
    if (top?.dispatchEvent(new window.Event('cancel', { cancelable: true }))) top.close();
  });
}
