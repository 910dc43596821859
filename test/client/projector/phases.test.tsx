import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newBoardDoc } from '#shared/board/doc.ts';
import { addActor } from '#shared/board/edits/actors.ts';
import { setParty } from '#shared/board/edits/promise.ts';
import { rateRelation } from '#shared/board/edits/relations.ts';
import { setField } from '#shared/board/edits/setField.ts';
import { findText } from '#shared/board/texts.ts';
import { type CardId, type RoundId, relationId, tableId } from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import type { PhaseId } from '#shared/domain/stage/phases.ts';
import { ScreenPage } from '../../../client/app/pages/ScreenPage.tsx';
import { actorNo, newActor, REMOVAL } from '../../board/sample.ts';
import { AT, idOf, realDay, write } from '../../summary/day.ts';
import { Room } from '../steer/room.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (room: Room, ms: number) => {
  room.now += ms;
  return act(() => vi.advanceTimersByTimeAsync(ms));
};
const onScreen = () => screen.getByRole('main').textContent ?? '';
const inPhase = (phase: PhaseId) =>
  ({ type: 'goTo', position: { kind: 'step', step: 'valueVision', phase } }) as const;
const ROUND = idOf<RoundId>('round');

async function roomIn(phase: PhaseId, doc = newBoardDoc()): Promise<Room> {
  const room = new Room('screen');
  room.does(inPhase(phase));
  room.hold(doc);
  room.show(<ScreenPage />);
  await pass(room, 0);
  return room;
}

describe('while people write', () => {
  test('the screen counts cards that nobody has seen, and says no more of them', async () => {
    const room = await roomIn('write');
    const at = { step: 'valueVision', devices: 3 } as const;
    act(() =>
      room.counts.set({
        drafts: [
          { ...at, table: tableId(1), cards: 12 },
          { ...at, table: tableId(2), cards: 30 },
          { ...at, step: 'perspectives', table: null, cards: 7 },
        ],
        ballots: [],
        answers: 0,
      }),
    );
    expect(onScreen()).toContain('42 kort skrivna');
    expect(onScreen()).toContain('Ingen ser dina kort förrän vi visar dem.');
  });
});

describe('the wall', () => {
  test('shows the cards of the step in their columns', async () => {
    await roomIn('show', realDay().doc);
    const needs = screen.getByRole('region', { name: 'Utvecklingsbehov' });
    expect(within(needs).getAllByRole('listitem').length).toBeGreaterThan(3);
    expect(onScreen()).toContain('H4K R7M');
  });

  test('does not show a hidden card, and a reported one not before it has been looked at', async () => {
    const doc = newBoardDoc();
    const hidden = write(doc, 'hidden', 'Det här är dolt');
    const reported = write(doc, 'reported', 'Lisa vet vem');
    setField(doc, 'cards', hidden, 'hidden', true);
    setField(doc, 'cards', reported, 'reported', { kind: 'person', at: AT });
    const room = await roomIn('show', doc);
    expect(onScreen()).not.toContain('Det här är dolt');
    expect(onScreen()).not.toContain('Lisa');
    expect(onScreen()).toContain('Ledaren läser det här kortet först');
    setField(doc, 'cards', reported, 'reported', null);
    room.hold(doc);
    expect(onScreen()).toContain('Lisa vet vem');
  });

  test('a new card comes last while the wall is read', async () => {
    const doc = newBoardDoc();
    write(doc, 'b', 'Andra', { rank: 'a5' });
    const room = await roomIn('show', doc);
    write(doc, 'a', 'Första', { rank: 'a1' });
    room.hold(doc);
    const shown = () => screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(shown()).toEqual(['Andra', 'Första']);
    await pass(room, 30_000); // and at the next round it has its place
    expect(shown()).toEqual(['Första', 'Andra']);
  });

  test('one card in the light is all there is, with where it comes from', async () => {
    const doc = newBoardDoc();
    const card: CardId = write(doc, 'lit', 'En lots som följer med');
    write(doc, 'other', 'Något annat');
    const room = await roomIn('show', doc);
    room.does({ type: 'spotlight', card });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('En lots som följer med');
    expect(onScreen()).toContain('Bord 4');
    expect(onScreen()).not.toContain('Något annat');
    setField(doc, 'cards', card, 'hidden', true);
    room.hold(doc);
    expect(onScreen()).toContain('Något annat');
    expect(onScreen()).not.toContain('En lots');
  });
});

describe('the promises', () => {
  test('are shown when who leads asks for it: the joint one first, then the tables’, until the room moves on', async () => {
    const doc = newBoardDoc();
    addActor(doc, { ...newActor(1), name: 'Skolan' }, REMOVAL);
    setParty(doc, tableId(2), actorNo(1), true);
    const say = (name: string, words: string) =>
      findText(doc, { of: 'root', name })?.insert(0, words);
    say('text:promise:t2:what', 'få svar inom en vecka');
    say('text:promise:joint:what', 'slippa vänta');
    const room = await roomIn('write', doc);
    expect(onScreen()).not.toContain('få svar');
    room.does({ type: 'onScreen', show: { kind: 'promises' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dagens gemensamma löfte');
    expect(screen.getByText(/slippa vänta/)).toBeTruthy();
    await pass(room, 30_000);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Vad vågar vi lova tillsammans?',
    );
    expect(screen.getByRole('listitem').textContent).toMatch(
      /^Bord 2Vi Skolan lovar … att få svar inom en vecka och det märks genom att …/,
    );
    await pass(room, 30_000); // and round again
    expect(onScreen()).toContain('slippa vänta');
    room.does(inPhase('show'));
    expect(onScreen()).not.toContain('slippa vänta');
  });

  test('are said not to be there before a table has written one', async () => {
    const room = await roomIn('write');
    room.does({ type: 'onScreen', show: { kind: 'promises' } });
    expect(onScreen()).toContain('Inget bord har skrivit något löfte än.');
  });
});

test('the gap map is held up when who leads asks for it, with the worst gaps in words on its second page, and follows the tables', async () => {
  const doc = newBoardDoc();
  for (const n of [1, 2, 3]) addActor(doc, newActor(n), REMOVAL);
  const pair = relationId(actorNo(1), actorNo(2));
  const rate = (end: 1 | 2, rung: Rung) =>
    rateRelation(doc, pair, { end: actorNo(end), table: tableId(1), rung });
  rate(1, 3);
  rate(2, 1);
  const room = await roomIn('group', doc);
  room.does({ type: 'onScreen', show: { kind: 'map' } });
  expect(
    screen.getByRole('img', { name: /^Karta: 2 aktörer, 1 relation och 1 mellanrum/ }),
  ).toBeTruthy();
  fireEvent.keyDown(document, { key: 'PageDown' });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain(
    'Kommunens enhet 1 och Kommunens enhet 2 Samråd',
  );
  rate(2, 3);
  room.hold(doc);
  expect(onScreen()).toContain('0 mellanrum');
  fireEvent.keyDown(document, { key: 'PageDown' });
  expect(screen.getByRole('img', { name: /0 mellanrum/ })).toBeTruthy();
  room.does(inPhase('vote'));
  expect(screen.queryByRole('img', { name: /^Karta/ })).toBeNull();
});

describe('a break', () => {
  test('says until when, follows the clock that who leads sets, and at the end that it is over', async () => {
    const room = await roomIn('choose');
    const show = { kind: 'break', name: 'Fika' } as const;
    room.does({ type: 'onScreen', show, length: 15 * 60_000 });
    const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
    expect(heading()).toMatch(/^Paus till \d+\.\d\d$/);
    const first = heading();
    room.does({ type: 'addTime', by: 5 * 60_000 });
    expect(heading()).not.toBe(first);
    expect(onScreen()).toContain('Fika');
    expect(onScreen()).toContain('Sedan: Systemkunskap');
    await pass(room, 20 * 60_000);
    expect(heading()).toBe('Nu börjar vi igen');
    room.does({ type: 'onScreen', show: null });
    expect(screen.queryByText('Nu börjar vi igen')).toBeNull();
  });
});

describe('a vote', () => {
  test('shows how many have voted, and nothing of what they chose before it is closed', async () => {
    const { doc, stage } = realDay();
    const room = await roomIn('vote', doc);
    const budget = { needs: 3 };
    room.does({ type: 'openRound', id: ROUND, step: 'valueVision', budget, perCard: 1 });
    const here = { table: tableId(1), org: null, editing: null, own: false };
    act(() => room.present.set([here, here, { ...here, table: null }]));
    act(() =>
      room.counts.set({ ...room.counts.get(), ballots: [{ table: tableId(1), ballots: 1 }] }),
    );
    expect(onScreen()).toContain('1 av 2 har röstat');
    expect(onScreen()).toContain('Resultatet visas när röstningen stänger.');
    const [round] = stage.rounds;
    if (!round) throw new Error('the real day has a round');
    act(() => room.stage.set({ ...room.day, rounds: [round] }));
    room.does(inPhase('choose'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Det här fick flest knappar',
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(screen.getAllByText('Strategi').length).toBeGreaterThan(0); // what one of them is
    expect(screen.queryByText('Strategier')).toBeNull();
    fireEvent.keyDown(document, { key: 'PageDown' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Styrkor: /);
    fireEvent.keyDown(document, { key: 'PageUp' });
    await pass(room, 30_000);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Styrkor: /);
  });

  test('that nobody held leaves the cards to choose from', async () => {
    await roomIn('choose', realDay().doc);
    expect(screen.getByRole('region', { name: 'Styrkor' })).toBeDefined();
  });
});

describe('the room', () => {
  test('that is gathered is asked to look up, for a while', async () => {
    const room = await roomIn('write');
    room.does({ type: 'steerBy', steering: 'perTable' });
    await pass(room, 11_000);
    expect(onScreen()).toContain('Borden går i egen takt');
    room.does({ type: 'gather', position: { kind: 'step', step: 'valueVision', phase: 'write' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Titta upp');
    await pass(room, 15_000);
    expect(onScreen()).not.toContain('Titta upp');
  });

  test('is told that the board is locked, and a shut door shows no code', async () => {
    const room = await roomIn('show');
    room.does({ type: 'lock', locked: true });
    room.does({ type: 'door', open: false });
    expect(
      screen.getAllByRole('status').some((line) => line.textContent === 'Tavlan är låst'),
    ).toBe(true);
    expect(onScreen()).not.toContain('H4K R7M');
  });
});

describe('hopes', () => {
  test('are shown six at a time once the facilitator has lifted them, and the way in comes back', async () => {
    const doc = newBoardDoc();
    for (let n = 1; n <= 9; n += 1) {
      const hope = write(doc, `hope${n}`, `Hopp nummer ${n}`);
      setField(doc, 'cards', hope, 'kind', 'hope');
      if (n <= 7) setField(doc, 'cards', hope, 'lifted', true);
    }
    const room = new Room('screen');
    room.hold(doc);
    room.show(<ScreenPage />);
    await pass(room, 0);
    expect(onScreen()).not.toContain('Hopp nummer');
    await pass(room, 30_000);
    expect(onScreen()).toContain('9 har skrivit, sex visas i taget');
    expect(onScreen().match(/Hopp nummer/g)).toHaveLength(6);
    await pass(room, 30_000);
    expect(screen.getByRole('img', { name: /^QR-kod/ })).toBeDefined();
    await pass(room, 30_000);
    expect(onScreen().match(/Hopp nummer/g)).toEqual(['Hopp nummer']);
    expect(onScreen()).not.toContain('Hopp nummer 9');
  });
});

describe('a screen that nobody touches', () => {
  test('is after eight hours as large as it was, in elements and in timers', async () => {
    const room = await roomIn('show', realDay().doc);
    room.does({ type: 'startTimer', length: 60_000 });
    await pass(room, 90_000);
    const size = () => [document.querySelectorAll('*').length, vi.getTimerCount()];
    const before = size();
    for (let hour = 0; hour < 8; hour += 1) await pass(room, 3_600_000);
    expect(size()).toEqual(before);
  });
});
