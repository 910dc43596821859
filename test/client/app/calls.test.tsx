import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Position } from '#shared/domain/stage/stage.ts';
import { GatherRow } from '../../../client/app/GatherRow.tsx';
import { StageCalls } from '../../../client/app/StageCalls.tsx';
import { TimeCalls } from '../../../client/app/TimeCalls.tsx';
import { Room } from '../steer/room.tsx';

/* What is said to everybody, wherever they are in the app. */

const WRITING: Position = { kind: 'step', step: 'valueVision', phase: 'write' };
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Everything that has been said aloud, in order. */
function listen(room: Room) {
  const said = { polite: [] as string[], assertive: [] as string[] };
  let last = room.announcer.said();
  room.announcer.subscribe(() => {
    const now = room.announcer.said();
    if (now.polite.count > last.polite.count) said.polite.push(now.polite.text);
    if (now.assertive.count > last.assertive.count) said.assertive.push(now.assertive.text);
    last = now;
  });
  return said;
}
const pass = (room: Room, ms: number) => {
  room.now += ms;
  return act(() => vi.advanceTimersByTimeAsync(2 * SECOND));
};
const CALL = 'Ledaren samlar alla';

test('everybody who is called hears it at once, and sees it until they answer or a minute has gone', async () => {
  const room = new Room('participant');
  const said = listen(room);
  room.show(<GatherRow />);
  room.does({ type: 'goTo', position: WRITING });
  expect(screen.queryByText(CALL)).toBeNull();
  room.does({ type: 'gather', position: WRITING });
  expect(screen.getByText(CALL)).toBeDefined();
  expect(said.assertive).toEqual([`${CALL}. Titta upp. Det du har skrivit finns kvar.`]);
  fireEvent.click(screen.getByRole('button', { name: 'Jag är med' }));
  expect(screen.queryByText(CALL)).toBeNull();
  room.now += SECOND;
  room.does({ type: 'gather', position: WRITING });
  expect(said.assertive).toHaveLength(2);
  await pass(room, MINUTE);
  expect(screen.queryByText(CALL)).toBeNull();
});

test('who comes long after a call is not called, nor who calls', () => {
  const late = new Room('participant');
  late.does({ type: 'gather', position: WRITING });
  late.now += 2 * MINUTE;
  const said = listen(late);
  late.show(<GatherRow />);
  expect(said.assertive).toEqual([]);
  const leader = new Room('facilitator');
  leader.does({ type: 'gather', position: WRITING });
  leader.show(<GatherRow />);
  expect(screen.queryByText(CALL)).toBeNull();
});

test('the beginning, the last minute and the end of the time are each said once, politely', async () => {
  const room = new Room('participant');
  const said = listen(room);
  room.show(<TimeCalls />);
  room.does({ type: 'startTimer', length: 2 * MINUTE });
  const begun = 'Klockan går. 2 minuter kvar';
  await pass(room, 30 * SECOND);
  expect(said.polite).toEqual([begun]);
  await pass(room, 40 * SECOND);
  await pass(room, 10 * SECOND);
  expect(said.polite).toEqual([begun, 'Under en minut']);
  await pass(room, MINUTE);
  await pass(room, MINUTE);
  expect(said.polite).toEqual([begun, 'Under en minut', 'Tiden är slut']);
});

test('who opens the page in the last minute reads it on the clock and is not told', async () => {
  const room = new Room('participant');
  room.does({ type: 'startTimer', length: MINUTE });
  room.now += 30 * SECOND;
  const said = listen(room);
  room.show(<TimeCalls />);
  await pass(room, 5 * SECOND);
  expect(said.polite).toEqual([]);
});

test('where the room goes is said once to those who take part, on any page', () => {
  const room = new Room('participant');
  const said = listen(room);
  room.does({ type: 'goTo', position: WRITING });
  room.show(<StageCalls />);
  expect(said.polite).toEqual([]);
  room.does({ type: 'goTo', position: { ...WRITING, phase: 'show' } });
  room.does({ type: 'startTimer', length: MINUTE });
  expect(said.polite).toEqual(['Visa. Läs varandras kort.']);
  const NEXT: Position = { kind: 'step', step: 'systemKnowledge', phase: 'write' };
  room.does({ type: 'goTo', position: NEXT });
  expect(said.polite.at(-1)).toBe('Steg 2 Systemkunskap. Skriv tyst. Skriv var för sig.');
  room.does({ type: 'goTo', position: { kind: 'closed' } });
  expect(said.polite.at(-1)).toBe('Tack för i dag');
  expect(said.polite).toHaveLength(3);
});

test('who leads hears it from the bar, and not twice', () => {
  const room = new Room('facilitator');
  const said = listen(room);
  room.show(<StageCalls />);
  room.does({ type: 'goTo', position: WRITING });
  expect(said.polite).toEqual([]);
});
