import type { BrowserContextOptions } from 'playwright-core';
import { LAPTOP, PHONE } from '../e2e/hall.ts';

export const WIDTHS = [390, 768, 1024, 1440] as const;
export type Width = (typeof WIDTHS)[number];

/** The device that a width stands for: a phone, a tablet held upright, a small and a usual laptop. */
export const DEVICES: Readonly<Record<Width, BrowserContextOptions>> = {
  390: PHONE,
  768: { viewport: { width: 768, height: 1024 }, hasTouch: true },
  1024: { viewport: { width: 1024, height: 768 } },
  1440: LAPTOP,
};

export const isPhone = (on: BrowserContextOptions): boolean => (on.viewport?.width ?? 0) < 700;
