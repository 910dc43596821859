/**
 * Whether a phone's memory stays flat over a day of four hours, played twenty times as fast. The board is full from the
 * beginning, and what is written is taken away again: what grows all the same is kept by the page, not by the day.
 * Run: `npm run bench -- client --day`: twelve minutes. `--day 3`: three of them, as an hour of the day.
 */
import type { CDPSession, Page } from 'playwright-core';
import { STEPS } from '#shared/domain/steps.ts';
import { ensureBuilt } from '../../../server/boot/build.mjs';
import { menu } from '../../e2e/actions.ts';
import { lookAt, STEP_NAMES } from '../../e2e/board.ts';
import { Hall, PHONE } from '../../e2e/hall.ts';
import { joinTable } from '../../e2e/people.ts';
import { addCard, cardWith } from '../../e2e/writing.ts';
import { giveCommand } from '../../support/chair.ts';
import { busyPeople } from './busyPeople.ts';

const WHOLE_DAY_MIN = 12;
const SAMPLES = 12;
/** In the cell that is looked at, as after a forenoon. */
const CARDS = 150;

interface Sample {
  readonly minute: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const minutes = Number(process.argv.find((word) => /^\d+(\.\d+)?$/.test(word)) ?? WHOLE_DAY_MIN);
ensureBuilt();
const hall = await Hall.open();
try {
  const samples = await playDay();
  console.log(
    `${CARDS} cards in each step, ${minutes} minutes, as ${(minutes / 3).toFixed(1)} hours of a day`,
  );
  console.log(table(samples));
} finally {
  await hall.close();
}

async function playDay(): Promise<readonly Sample[]> {
  const workshop = await hall.createWorkshop();
  const people = await busyPeople(hall.relay, workshop, CARDS);
  const page = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1, on: PHONE });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable');
  const start = performance.now();
  const end = start + minutes * 60_000;
  const samples: Sample[] = [];
  people.begin();
  for (let round = 0; performance.now() < end; round += 1) {
    const step = STEPS[round % STEPS.length] ?? 'valueVision';
    await giveCommand(hall.relay, workshop, {
      type: 'goTo',
      position: { kind: 'step', step, phase: 'group' },
    });
    await oneRound(page, round);
    // The first rounds load what is loaded once.
    const isDue = performance.now() - start > (samples.length * (end - start)) / SAMPLES;
    if (round >= STEPS.length && isDue) {
      const one = await sample(browser, (performance.now() - start) / 60_000);
      samples.push(one);
      process.stderr.write(`${one.minute.toFixed(1)} min: ${one.heap.toFixed(1)} MB\n`);
    }
  }
  people.end();
  return samples;
}

/** What one phone does in a quarter of an hour: looks, writes, opens and closes, and is out of reach for a while. */
async function oneRound(page: Page, round: number): Promise<void> {
  await lookAt(page, STEP_NAMES[round % STEP_NAMES.length] ?? 'Värdevision');
  const text = `Eget kort ${round}`;
  await addCard(page, 'Utvecklingsbehov', text);
  await menu(page, text, /Flytta till/);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await menu(page, text, 'Ta bort');
  await cardWith(page, text).waitFor({ state: 'detached' });
  // One that the mouse rests on would stay.
  const toasts = page.getByRole('region', { name: 'Meddelanden' });
  for (const toast of await toasts.getByRole('button', { name: 'Stäng' }).all()) {
    await toast.click({ timeout: 1_000 }).catch(() => undefined);
  }
  await page.getByRole('tab', { name: /^Styrkor/ }).click();
  await page.getByRole('tab', { name: /^Behov/ }).click();
  if (round % 4 !== 3) return;
  await page.context().setOffline(true);
  await page
    .getByText(/^Offline/)
    .first()
    .waitFor();
  await page.context().setOffline(false);
  await page
    .getByText(/^Offline/)
    .first()
    .waitFor({ state: 'hidden' });
}

async function sample(browser: CDPSession, minute: number): Promise<Sample> {
  // What is weakly held goes at the second time.
  for (let times = 0; times < 3; times += 1) await browser.send('HeapProfiler.collectGarbage');
  const { metrics } = await browser.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    minute,
    heap: of('JSHeapUsedSize') / 1e6,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

function table(samples: readonly Sample[]): string {
  const row = (...cells: readonly string[]) => cells.map((cell) => cell.padStart(12)).join('');
  const lines = samples.map(({ minute, heap, nodes, listeners }) =>
    row(minute.toFixed(1), heap.toFixed(2), String(nodes), String(listeners)),
  );
  const hourly = (value: (one: Sample) => number) => (slope(samples, value) * 3).toFixed(2);
  return [
    row('minute', 'heap, MB', 'nodes', 'listeners'),
    ...lines,
    row(
      'an hour',
      hourly(({ heap }) => heap),
      hourly(({ nodes }) => nodes),
      hourly(({ listeners }) => listeners),
    ),
  ].join('\n');
}

/** How much it grows in a minute, by least squares. */
function slope(samples: readonly Sample[], value: (one: Sample) => number): number {
  const mean = (of: (one: Sample) => number) =>
    samples.reduce((sum, one) => sum + of(one), 0) / Math.max(1, samples.length);
  const [x, y] = [mean(({ minute }) => minute), mean(value)];
  const apart = mean(({ minute }) => (minute - x) ** 2);
  return apart === 0 ? 0 : mean((one) => (one.minute - x) * (value(one) - y)) / apart;
}
