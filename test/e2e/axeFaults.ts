import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { wear } from '../pictures/themes.ts';

/** What axe finds wrong on a page, or in a part of it, with where. In another theme only the colours are others. */
export async function faults(page: Page, part?: string): Promise<string[]> {
  const axe = () => {
    const whole = new AxeBuilder({ page }).setLegacyMode(); // one frame: no second page is needed
    return part === undefined ? whole : whole.include(part);
  };
  await wear(page, 'light');
  const results = [await axe().analyze()];
  for (const theme of ['dark', 'contrast'] as const) {
    await wear(page, theme);
    results.push(await axe().withRules('color-contrast').analyze());
  }
  return results.flatMap(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    ),
  );
}
