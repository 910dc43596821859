import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { ensureBuilt } from '../../server/boot/build.mjs';
import { Hall } from '../e2e/hall.ts';
import type { PageState } from './PageState.ts';
import { ALL_WIDTHS, DEVICES, WIDTHS, type Width } from './sizes.ts';
import { PAGE_STATES } from './states.ts';
import { THEMES, type Theme, wear } from './themes.ts';

/*
 * npm run pictures                                    everything: an evening
 * npm run pictures -- board/                          the states whose name holds one of these words
 * npm run pictures -- start join --width=390 --theme=light,dark
 * npm run pictures -- board/full --theme=forced,spaced  the colours of the system; letters set apart
 * npm run pictures -- erase/ --width=320                a narrower phone; 1920 is the big screen
 *
 * They come to pictures/<page>/<state>-<width>-<theme>.png, which git does not see.
 */

const FOLDER = join(import.meta.dirname, '../../pictures');
const USUAL_THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { width: { type: 'string' }, theme: { type: 'string' } },
});
const themes = (Object.keys(THEMES) as Theme[]).filter(
  (theme) => values.theme?.split(',').includes(theme) ?? USUAL_THEMES.includes(theme),
);
const states = PAGE_STATES.filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);

ensureBuilt();
const hall = await Hall.open();
let missed = 0;
for (const state of states) {
  for (const width of widthsOf(state)) await photograph(state, width);
}
await hall.close();
say(`${states.length} states, ${missed} not reached. ${FOLDER}`);
for (const complaint of hall.complaints) say(complaint);
// A state may have left a device of its own that still looks for the relay.
process.exit(missed > 0 || hall.complaints.length > 0 ? 1 : 0);

async function photograph(state: PageState, width: Width): Promise<void> {
  try {
    const page = await state.reach(hall, DEVICES[width]);
    if (width === 1920 && state.name.startsWith('projector/')) await seenByTheRoom(page);
    for (const theme of themes) {
      await wear(page, theme);
      const path = join(FOLDER, `${state.name}-${width}-${theme}.png`);
      mkdirSync(dirname(path), { recursive: true });
      await page.screenshot({ path, fullPage: state.whole ?? false });
    }
    say(`${state.name} ${width}`);
  } catch (error) {
    missed += 1;
    say(`${state.name} ${width}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await state.leave?.(hall);
    await hall.everybodyLeaves();
  }
}

/** What whoever set the big screen up reached for is out of sight again. */
async function seenByTheRoom(page: Page): Promise<void> {
  await page.locator('aside[data-reached=false]').waitFor({ state: 'attached' });
}

/** What is asked for, else the usual ones; a page of the big screen also on the big screen. */
function widthsOf({ name, widths }: PageState): readonly Width[] {
  const usual: readonly Width[] = name.startsWith('projector/') ? [...WIDTHS, 1920] : WIDTHS;
  return ALL_WIDTHS.filter(
    (width) =>
      (values.width?.split(',').includes(String(width)) ?? usual.includes(width)) &&
      (widths?.includes(width) ?? true),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
