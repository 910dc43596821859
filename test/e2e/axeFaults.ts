import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type Theme, wear } from '../pictures/themes.ts';

/* The builder would have the page read axe anew three times for each theme, which is most of what a run costs. */
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const AXE = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');
const THERE_ALREADY = ';';

/** What axe finds wrong on a page, or in a part of it, with where. In another theme only the colours are others. */
export async function faults(
  page: Page,
  part?: string,
  others: readonly Theme[] = ['dark', 'contrast'],
): Promise<string[]> {
  const axe = () => {
    const whole = new AxeBuilder({ page, axeSource: THERE_ALREADY })
      .setLegacyMode() // one frame: no second page is needed
      .options({ resultTypes: ['violations'] });
    return part === undefined ? whole : whole.include(part);
  };
  await page.evaluate(AXE);
  await wear(page, 'light');
  const results = [await axe().analyze()];
  for (const theme of others) {
    await wear(page, theme);
    results.push(await axe().withRules('color-contrast').analyze());
  }
  return results.flatMap(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    ),
  );
}
