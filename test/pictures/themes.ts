import type { Page } from 'playwright-core';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** What a person has told the device about colours. */
export const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
  'dark-contrast': { colorScheme: 'dark', contrast: 'more' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const satisfies Readonly<Record<string, Media>>;
export type Theme = keyof typeof THEMES;

/** Nothing moves in a picture, and no colour is on its way to another. */
export const wear = (page: Page, theme: Theme): Promise<void> =>
  page.emulateMedia({
    contrast: 'no-preference',
    forcedColors: 'none',
    reducedMotion: 'reduce',
    ...THEMES[theme],
  });
