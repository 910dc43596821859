import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_STATES } from '../pictures/states.ts';
import { HallPool } from './HallPool.ts';

/* Whatever the hall is shown can be read from its back row: at least 46 of the 1,080 lines that a screen is drawn with. */

const LEAST = 46;
/** A page that is wrong must not be excused by the next. */
const BEFORE_IT_TURNS_MS = 10_000;
/** As it is drawn, two projectors, and a pillar in a foyer. */
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1080, height: 1920 },
];

const drawnPixel = (width: number, height: number): number => {
  const [wide, high] = width > height ? [1920, 1080] : [1080, 1920];
  return Math.max(Math.min(width / wide, height / high), 0.3);
};

let halls: HallPool;
beforeAll(async () => {
  halls = await HallPool.open(2);
});
afterAll(() => halls?.close());

test.concurrent.for(PAGE_STATES.filter(({ name }) => name.startsWith('projector/')))(
  '$name: no letter is smaller than can be read from the back, on any screen',
  { retry: 1 },
  (state, { expect }) =>
    halls.lend(async (hall) => {
      try {
        const page = await state.reach(hall, { viewport: SIZES[0] ?? null });
        for (const size of SIZES) {
          await page.setViewportSize(size);
          const least = LEAST * drawnPixel(size.width, size.height);
          await expect
            .poll(() => smallLetters(page, least), {
              message: JSON.stringify(size),
              timeout: BEFORE_IT_TURNS_MS,
            })
            .toEqual([]);
        }
      } finally {
        await state.leave?.(hall);
      }
    }),
);

test('no page failed meanwhile', () => {
  expect(halls.complaints).toEqual([]);
});

/** What is read in smaller letters than these, as they are drawn. */
const smallLetters = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((smallest) => {
    const walker = document.createTreeWalker(document.querySelector('main') as Element, 4);
    const found: string[] = [];
    let words = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const said = node.textContent?.trim();
      if (!holder || !said || !holder.checkVisibility({ visibilityProperty: true })) continue;
      const place = document.createRange();
      place.selectNodeContents(node);
      const box = place.getBoundingClientRect();
      const isSeen = box.width > 1 && box.left < innerWidth && box.top < innerHeight;
      if (!isSeen) continue; // told to a reader alone
      words += 1;
      const drawing = holder.closest<SVGSVGElement>('svg');
      const enlarged = drawing?.getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(holder).fontSize) * enlarged;
      if (size < smallest - 0.1) found.push(`${said}: ${size.toFixed(1)} px`);
    }
    return words > 0 ? found : ['nothing is said'];
  }, least);
