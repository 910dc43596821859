import type { Page } from 'playwright-core';

/** What has the focus, as somebody who listens meets it: the name that is given, else its words. */
export const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (!node || node === document.body) return '';
    const labels = node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement;
    const label = labels ? (node.labels?.[0]?.textContent ?? '') : '';
    return (node.getAttribute('aria-label') ?? (label || node.textContent) ?? '').trim();
  });

/** Presses a key until what is meant has the focus. A page that does not lead there fails. */
export async function keyTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await nameOfFocus(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keys do not lead to ${name}`);
}

/** Begins to write down what the page says aloud, in order. What lies behind an open dialog is not heard. */
export const listenTo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const LIVE = '[role=status], [role=alert], [aria-live]';
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(LIVE),
        ),
      );
      const [dialog] = [...document.querySelectorAll('dialog:modal')].reverse();
      for (const region of regions) {
        const text = region?.textContent?.trim();
        if (!text || region?.getAttribute('aria-live') === 'off') continue;
        if (!dialog || dialog.contains(region ?? null)) heard.push(text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

/** What has been said since it was asked for last. */
export const heardOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { heard } = window as unknown as { heard: string[] };
    return heard.splice(0);
  });
