import type { Page } from 'playwright-core';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** What a person has told the device about colours, or about letters. */
export const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
  'dark-contrast': { colorScheme: 'dark', contrast: 'more' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
  /** The last: a page stays so. */
  spaced: { colorScheme: 'light' },
} as const satisfies Readonly<Record<string, Media>>;
export type Theme = keyof typeof THEMES;

/** As far apart as a reader may set letters, words, lines and paragraphs without losing any (WCAG 1.4.12). */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

/** Nothing moves in a picture, and no colour is on its way to another. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    contrast: 'no-preference',
    forcedColors: 'none',
    reducedMotion: 'reduce',
    ...THEMES[theme],
  });
  // A style element would be kept out by the page's own policy.
  if (theme === 'spaced') await page.evaluate(spaceOut, SPACED);
}

function spaceOut(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
