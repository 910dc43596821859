import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong on a page, or in a part of it, with where. In the dark only the colours are others. */
export async function faults(page: Page, part?: string): Promise<string[]> {
  const axe = () => {
    const whole = new AxeBuilder({ page }).setLegacyMode(); // one frame: no second page is needed
    return part === undefined ? whole : whole.include(part);
  };
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await axe().analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withRules('color-contrast').analyze();
  return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
