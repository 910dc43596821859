import type { Locator, Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger on the glass, as Chromium itself hears it. */
export interface Finger {
  down(at: Point): Promise<void>;
  move(to: Point): Promise<void>;
  up(): Promise<void>;
  /** A second finger beside the one that is down. */
  join(first: Point, second: Point): Promise<void>;
  /** A quick swipe, by so many pixels. */
  swipe(from: Point, by: Point): Promise<void>;
}

export async function finger(page: Page): Promise<Finger> {
  const browser = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  return {
    down: async (at) => void (await touch('touchStart', [at])),
    move: async (to) => void (await touch('touchMove', [to])),
    up: async () => void (await touch('touchEnd', [])),
    join: async (first, second) => void (await touch('touchStart', [first, second])),
    swipe: async (from, by) => {
      const steps = Array.from({ length: 10 }, (_, step) => (step + 1) / 10);
      // All on its way at once: a finger that waited for each answer could be taken for one that holds still.
      await Promise.all([
        touch('touchStart', [from]),
        ...steps.map((part) =>
          touch('touchMove', [{ x: from.x + by.x * part, y: from.y + by.y * part }]),
        ),
        touch('touchEnd', []),
      ]);
    },
  };
}

/** Where a thing is on the screen, brought there first. */
export async function middleOf(place: Locator): Promise<Point> {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
