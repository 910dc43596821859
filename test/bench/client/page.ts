import { cpus } from 'node:os';
import type { CDPSession, Page } from 'playwright-core';
import { assert } from '#shared/domain/assert.ts';
import { type Noted, noteInPage } from './probe.ts';

/** A device four times as slow as this machine, that notes what it does. */
export interface SlowPage {
  readonly page: Page;
  readonly browser: CDPSession;
  /**
   * What was noted while somebody did something. `busy`: processor time, ms, which others on the machine
   * do not lengthen much.
   */
  during(act: () => Promise<unknown>): Promise<Noted & { readonly busy: number }>;
}

export const SLOWER = 4;

export async function slowPage(page: Page, rate = SLOWER): Promise<SlowPage> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(noteInPage);
  page.setDefaultTimeout(60_000);
  const processes = await page.context().browser()?.newBrowserCDPSession();
  assert(processes !== undefined, 'the page is in a browser of ours');
  const busyUntilNow = async () => {
    const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  return {
    page,
    browser,
    during: async (act) => {
      await atRest(page);
      await page.evaluate(() => void window.noted());
      const before = await busyUntilNow();
      await act();
      await atRest(page);
      const busy = (await busyUntilNow()) - before;
      return { ...(await page.evaluate(() => window.noted())), busy };
    },
  };
}

/** Nothing is left to be done: the page has been idle three times in a row. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let times = 0; times < 3; times += 1) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** How much of this machine others use while we wait, in percent. */
export async function foreignLoad(): Promise<number> {
  const before = spent();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const after = spent();
  return (100 * (after.busy - before.busy)) / Math.max(1, after.all - before.all);
}

function spent(): { readonly busy: number; readonly all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const all = times.reduce(
    (sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq,
    0,
  );
  return { all, busy: all - times.reduce((sum, { idle }) => sum + idle, 0) };
}
