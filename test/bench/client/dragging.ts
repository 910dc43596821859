import { type Hall, LAPTOP } from '../../e2e/hall.ts';
import { joinTable } from '../../e2e/people.ts';
import { middleOf } from '../../e2e/touch.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import type { Figures } from './figures.ts';
import { SLOWER, slowPage } from './page.ts';

const MOVES = 150;
const SMOOTH = 1000 / 50;

/** A card carried by mouse down its lane and over to the next, on a fast and on a slow laptop. */
export async function measureDragging(
  hall: Hall,
  workshop: TestWorkshop,
  figures: Figures,
): Promise<void> {
  const page = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1, on: LAPTOP });
  const laptop = await slowPage(page, 1);
  await page.reload();
  const card = page.getByRole('article').nth(1);
  await card.waitFor();
  for (const rate of [1, SLOWER]) {
    await laptop.browser.send('Emulation.setCPUThrottlingRate', { rate });
    const { x, y } = await middleOf(card);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 10);
    const { frames, busy } = await laptop.during(async () => {
      await page.evaluate(() => window.countFrames(true));
      for (let move = 1; move <= MOVES; move += 1) {
        await page.mouse.move(x + 3 * move, y + 150 * Math.sin(move / 15));
      }
      await page.evaluate(() => window.countFrames(false));
    });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    const name = `dragging among 300, ${rate}× slower`;
    figures.add(`${name}: between frames, ms`, ...frames);
    figures.add(
      `${name}: frames that came late, %`,
      (100 * frames.filter((frame) => frame > SMOOTH).length) / frames.length,
    );
    figures.add(`${name}: work for a move, ms`, busy / MOVES);
  }
  await page.context().close();
}
