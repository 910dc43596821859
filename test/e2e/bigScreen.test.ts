import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBoard } from '#shared/board/read/board.ts';
import { type CardId, type RoundId, tableId } from '#shared/domain/ids.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { fullDay } from '../pictures/days.ts';
import { giveCommand } from '../support/chair.ts';
import { fetchDoc, frame, RawSocket } from '../support/rawSocket.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall } from './hall.ts';
import { joinTable } from './people.ts';
import { addCard, isSaved } from './writing.ts';

/* One screen that stands by itself, while the day goes on: each test goes on where the last one ended. */

const ROUND = 'round-one-00000000000a' as RoundId;

let hall: Hall;
let workshop: TestWorkshop;
let screen: Page;
let laptop: Page;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await fullDay(hall, { kind: 'lobby' });
  screen = await hall.enter(workshop, 'screen');
  laptop = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 3 });
});
afterAll(() => hall?.close());

const does = (command: Command) => giveCommand(hall.relay, workshop, command);
const goTo = (phase: 'write' | 'show' | 'vote' | 'choose') =>
  does({ type: 'goTo', position: { kind: 'step', step: 'systemKnowledge', phase } });
const heading = (text: string | RegExp) =>
  screen.getByRole('heading', { level: 1, name: text }).waitFor();
const column = () => screen.getByRole('region', { name: 'Styrkor' });
const cardOnWall = (text: string) => column().getByRole('listitem').filter({ hasText: text });

/** Which cards of the column lie within it, and where. */
const inSight = (): Promise<readonly string[]> =>
  column().evaluate((section) => {
    const frame = section.getBoundingClientRect();
    return [...section.querySelectorAll('li')]
      .map((card) => ({ card, box: card.getBoundingClientRect() }))
      .filter(({ box }) => box.left >= frame.left && box.right <= frame.right)
      .map(({ card, box }) => `${card.textContent} ${Math.round(box.left)} ${Math.round(box.top)}`);
  });

test('tells who sits where as they come, and the way in', async () => {
  await screen.getByRole('img', { name: /^QR-kod/ }).waitFor();
  await screen.getByText('Bord 3: 1 av 8 inne').waitFor({ state: 'attached' });
});

test('follows to the question, and on to the wall', async () => {
  await goTo('write');
  await heading(/Vad vet vi om varandras uppdrag/);
  await goTo('show');
  await heading('Läs varandras kort.');
  expect((await inSight()).length).toBeGreaterThan(0);
});

test('a new card is told of, and moves nothing that is being read', async () => {
  const before = await inSight();
  await addCard(laptop, 'Styrkor', 'Vi ringer varandra.');
  await isSaved(laptop);
  await cardOnWall('Vi ringer varandra.').waitFor({ state: 'attached' });
  await column().getByText('1 nytt kort').waitFor();
  expect(await inSight()).toEqual(before);
});

test('the next page is the one with the new card', async () => {
  await screen.keyboard.press('PageDown');
  await expect.poll(async () => (await inSight()).join()).toContain('Vi ringer varandra.');
  expect(await column().getByText('1 nytt kort').count()).toBe(0);
});

test('shows how many have voted and never for what, until the round is closed', async () => {
  const doc = await fetchDoc(hall.relay, workshop);
  const card = [...readBoard(doc).cards.values()].find(({ text }) => text.startsWith('Vi ringer'));
  const phone = await new RawSocket(hall.relay, workshop, 'participant').joined();
  await does({
    type: 'openRound',
    id: ROUND,
    step: 'systemKnowledge',
    budget: { strengths: 2 },
    perCard: 2,
  });
  await goTo('vote');
  await screen.getByText('0 av 1 har röstat').waitFor();
  const choices = { [card?.id ?? ('' as CardId)]: 2 };
  const slip = { kind: 'ballot', round: ROUND, turn: 0, table: tableId(3), choices };
  phone.send(frame(MESSAGE.slip, JSON.stringify({ request: 1, slip })));
  await screen.getByText('1 har röstat').waitFor();
  expect(await screen.getByText('Vi ringer varandra.').count()).toBe(0);
  phone.close();
  await does({ type: 'closeRound', id: ROUND });
  await goTo('choose');
  await heading('Styrkor: det här fick flest knappar');
  await screen.getByText('2 röster').waitFor({ state: 'attached' });
  await screen.getByText('1 bord').waitFor();
});

test('without a network keeps what it shows and says from when, and then follows again', async () => {
  await hall.stopRelay();
  await screen.getByText(/Senast uppdaterad/).waitFor({ timeout: 60_000 });
  await screen.getByText('Vi ringer varandra.').waitFor();
  await hall.startRelay();
  await does({ type: 'goTo', position: { kind: 'closed' } });
  await screen.getByText('Tack för i dag').waitFor({ timeout: 60_000 });
  await screen.getByText(/Senast uppdaterad/).waitFor({ state: 'hidden' });
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
