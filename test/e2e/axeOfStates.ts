import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGS, type Lang } from '#shared/domain/lang.ts';
import type { PageState } from '../pictures/PageState.ts';
import { DEVICES, type Width } from '../pictures/sizes.ts';
import { PAGE_STATES } from '../pictures/states.ts';
import { faults } from './axeFaults.ts';
import { HallPool } from './HallPool.ts';
import { speak } from './speak.ts';

const IN_ALL = process.env['LANGUAGES'] === 'all';
/** In the colours of one theme: which there are has nothing to do with the language. */
const OTHERS: readonly Lang[] = LANGS.filter((lang) => lang !== 'sv');
/** With each state in each language a run would take twice as long. */
const ONE_IN = 5;

/** A laptop at 400 %, and the narrowest phone there is. */
const NARROW = { width: 320, height: 256 };

/**
 * Every other state of all pages, read as a machine reads it, half of them on a phone. Two files share them, so that
 * they run beside each other. Each is read in Swedish, and one in five in English or Danish too; with LANGUAGES=all each in all three.
 */
export function readStates(half: 'even' | 'odd'): void {
  let halls: HallPool;
  beforeAll(async () => {
    halls = await HallPool.open(2);
  });
  afterAll(() => halls?.close());

  test.concurrent.for(statesOf(half))(
    '$name at $width: nothing wrong for axe, and at 320 px nothing scrolls sideways',
    // Each stands by itself, so that one that a busy machine made late can be tried again.
    { retry: 1 },
    (state, { expect }) =>
      halls.lend(async (hall) => {
        try {
          const page = await state.reach(hall, DEVICES[state.width]);
          const size = page.viewportSize();
          for (const lang of ['sv', ...state.others] as const) {
            if (lang !== 'sv') await speak(page, lang);
            // A notice goes after a while.
            if (lang !== 'sv' && state.part && !(await page.locator(state.part).count())) break;
            if (size) await page.setViewportSize(size);
            const themes = lang === 'sv' ? undefined : [];
            expect(await faults(page, state.part, themes), lang).toEqual([]);
            if (state.name.startsWith('projector/')) continue; // drawn for one size and scaled
            await page.setViewportSize(NARROW);
            await expect.poll(() => stickingOut(page), { message: lang }).toEqual([]);
          }
        } finally {
          await state.leave?.(hall);
        }
      }),
  );

  test('no page failed meanwhile', () => {
    expect(halls.complaints).toEqual([]);
  });
}

const statesOf = (half: 'even' | 'odd') =>
  PAGE_STATES.filter((_, index) => (index % 2 === 0) === (half === 'even')).map((state, index) => ({
    ...state,
    width: widthFor(state, index),
    others: OTHERS.filter((_, at) => IN_ALL || index % (ONE_IN * OTHERS.length) === at * ONE_IN),
  }));

function widthFor({ widths }: PageState, index: number): Width {
  const [only] = widths ?? [];
  return only ?? (index % 2 === 0 ? 390 : 1440);
}

/** What reaches out of a narrow page, whether one can scroll there or it is cut off. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = [...document.querySelectorAll('a, button, input, textarea, h1, h2, h3, p, label')]
      .filter((node) => node.checkVisibility({ visibilityProperty: true }))
      .filter((node) => node.getBoundingClientRect().right > clientWidth + 1)
      .map((node) => `${node.tagName} ${node.textContent?.slice(0, 60)}`);
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...out] : out;
  });
