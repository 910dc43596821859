import type { Locator } from 'playwright-core';
import type { CardId } from '#shared/domain/ids.ts';
import { type Hall, PHONE } from '../../e2e/hall.ts';
import { joinTable } from '../../e2e/people.ts';
import { middleOf } from '../../e2e/touch.ts';
import type { TestWorkshop } from '../../support/relay.ts';
import type { Figures } from './figures.ts';
import type { OtherPeople } from './others.ts';
import { atRest, type SlowPage, slowPage } from './page.ts';
import type { Noted } from './probe.ts';

const SENTENCE = 'ingen ringer upp';
/** Between two letters, ms: somebody who writes fast on a phone. */
const PACE = 80;

/** One phone at a board of a thousand cards in one lane: comes there, writes, and looks on while others write. */
export async function measureWriting(
  hall: Hall,
  workshop: TestWorkshop,
  others: OtherPeople,
  figures: Figures,
): Promise<void> {
  const phone = await slowPage(
    await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1, on: PHONE }),
  );
  const { page } = phone;
  await page.reload();
  const lane = (name: RegExp) => page.getByRole('tab', { name });
  await lane(/Styrkor/).click();
  await press('to the lane of 1,000', lane(/behov/i));
  await press('into the field', page.getByRole('textbox', { name: 'Skriv ett utvecklingsbehov' }));
  note('typing in the field', await phone.during(() => type(phone)), figures);
  await press('opening a card', page.locator('[data-card]').nth(1));
  await page.locator('[data-card][data-open]').waitFor();
  note('typing in a card', await phone.during(() => type(phone)), figures);
  note('closing it', await phone.during(() => page.keyboard.press('Escape')), figures);
  await watchOthers(phone, others, figures);
  await press('to an empty lane', lane(/Styrkor/));
  await measureMatrix(phone, workshop, figures);
  await page.context().close();

  /** Looked for beforehand: what the looking costs the page is not the page's doing. */
  async function press(name: string, place: Locator): Promise<void> {
    const { x, y } = await middleOf(place);
    note(name, await phone.during(() => page.mouse.click(x, y)), figures);
  }
}

async function measureMatrix(
  phone: SlowPage,
  workshop: TestWorkshop,
  figures: Figures,
): Promise<void> {
  const { page } = phone;
  await page.goto(new URL(`/w/${workshop.id}/all`, page.url()).href);
  await page.getByRole('searchbox').click();
  note('searching the matrix', await phone.during(() => type(phone)), figures);
}

async function type({ page }: SlowPage): Promise<void> {
  for (const letter of SENTENCE) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(PACE);
  }
}

const EDITS = 10;

async function watchOthers(phone: SlowPage, others: OtherPeople, figures: Figures): Promise<void> {
  const { page } = phone;
  const id = (await page.locator('[data-card]').nth(1).getAttribute('data-card')) as CardId;
  for (let times = 0; times < EDITS; times += 1) {
    const seen = await phone.during(async () => {
      others.type(id);
      await page.waitForTimeout(PACE);
    });
    figures.add('another writes a letter: cards changed in the page', seen.cards.length);
    figures.add('another writes a letter: work, ms', seen.busy);
  }
  const seen = await phone.during(async () => {
    others.shows(id);
    await page.waitForTimeout(500);
  });
  figures.add('another opens a card: cards changed in the page', seen.cards.length);
  figures.add('another opens a card: work, ms', seen.busy);
  others.shows(null);
  await atRest(page);
}

/** The slowest interaction of what somebody did is what counts; none is noted when all took less than a frame. */
function note(name: string, seen: Noted & { readonly busy: number }, figures: Figures): void {
  const { paints, interactions, longest, busy } = seen;
  if (paints.length > 1) figures.add(`${name}: letter to paint, ms`, ...paints);
  figures.add(`${name}: slowest interaction, ms`, Math.max(0, ...interactions));
  figures.add(`${name}: longest frame, ms`, longest);
  figures.add(`${name}: work in all, ms`, busy);
}
