import type { Locator, Page } from 'playwright-core';

/** A keyboard comes up on the glass: the page keeps its height, what one sees of it gets lower. */
export const keyboardUp = (page: Page, left: number): Promise<unknown> =>
  page.evaluate((height) => {
    if (!visualViewport) return;
    Object.defineProperty(visualViewport, 'height', { configurable: true, get: () => height });
    visualViewport.dispatchEvent(new Event('resize'));
  }, left);

export const keyboardDown = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    if (!visualViewport) return;
    Reflect.deleteProperty(visualViewport, 'height');
    visualViewport.dispatchEvent(new Event('resize'));
  });

/** Whether a thing can be seen and pressed: inside what is left of the screen, and under nothing else. */
export async function isInReach(thing: Locator, left: number): Promise<boolean> {
  return thing.evaluate((node, height) => {
    const { top, bottom, left: x, width } = node.getBoundingClientRect();
    const at = document.elementFromPoint(x + width / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= height && at !== null && (node.contains(at) || at.contains(node));
  }, left);
}

/** Pastes as a person does: the page hears of it, and the words come in where the caret is. */
export const paste = (field: Locator, words: string): Promise<unknown> =>
  field.evaluate((node, text) => {
    if (node instanceof HTMLElement) node.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (node.dispatchEvent(event)) document.execCommand('insertText', false, text);
  }, words);
