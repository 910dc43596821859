import type { BrowserContextOptions } from 'playwright-core';
import { LAPTOP, PHONE } from '../e2e/hall.ts';

/** What every page is looked at on. */
export const WIDTHS = [390, 768, 1024, 1440] as const;
/** And what is asked for: the narrowest that has to do, and what hangs on the wall. */
export const ALL_WIDTHS = [320, ...WIDTHS, 1920] as const;
export type Width = (typeof ALL_WIDTHS)[number];

/** The device that a width stands for: two phones, a tablet held upright, a small and a usual laptop, the big screen. */
export const DEVICES: Readonly<Record<Width, BrowserContextOptions>> = {
  320: { ...PHONE, viewport: { width: 320, height: 640 } },
  390: PHONE,
  768: { viewport: { width: 768, height: 1024 }, hasTouch: true },
  1024: { viewport: { width: 1024, height: 768 } },
  1440: LAPTOP,
  1920: { viewport: { width: 1920, height: 1080 } },
};

export const isPhone = (on: BrowserContextOptions): boolean => (on.viewport?.width ?? 0) < 700;
