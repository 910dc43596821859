import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openRound } from '#shared/domain/stage/ballot.ts';
import type { PhaseId } from '#shared/domain/stage/phases.ts';
import { nextTerms } from '#shared/domain/stage/roundTerms.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { HOLD_MS } from '../../../client/features/steer/holdState.ts';
import { SteerBar } from '../../../client/features/steer/SteerBar.tsx';
import { Room } from './room.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const TERMS = nextTerms({ rounds: [] });
const at = (phase: PhaseId): Position => ({ kind: 'step', step: 'systemKnowledge', phase });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const bar = () => screen.getByRole('region', { name: 'Styr dagen' });
const settle = () => act(() => vi.advanceTimersByTimeAsync(0));
const press = async (name: string | RegExp) => {
  fireEvent.pointerDown(button(name), { button: 0 });
  fireEvent.pointerUp(button(name));
  fireEvent.click(button(name), { detail: 1 });
  await settle();
};
const hold = async (name: string | RegExp) => {
  fireEvent.pointerDown(button(name), { button: 0 });
  await act(() => vi.advanceTimersByTimeAsync(HOLD_MS));
};

function roomIn(phase: PhaseId): Room {
  const room = new Room();
  room.does({ type: 'goTo', position: at(phase) });
  room.show(<SteerBar terms={TERMS} given="3 knappar per kolumn" />);
  return room;
}
const ids = (room: Room) => room.day.rounds.map(({ state }) => state);

test('[P61] going on to vote opens a round in the same move, and says what everybody gets', async () => {
  const room = roomIn('group');
  expect(button(/^Starta röstning/).textContent).toContain('3 knappar per kolumn');
  await press(/^Starta röstning/);
  expect(room.sent).toHaveLength(1);
  expect(room.day.position).toEqual(at('vote'));
  expect(openRound(room.day)).toMatchObject({ step: 'systemKnowledge', ...TERMS });
  expect(bar().textContent).toContain('Röstningen är öppen.');
});

test('[P61] taken back within ten seconds there was no round', async () => {
  const room = roomIn('group');
  await press(/^Starta röstning/);
  await press(/^Ångra/);
  expect(room.day.rounds).toEqual([]);
  expect(room.day.position).toEqual(at('group'));
});

test('the phase pressed in the thread opens a round too', async () => {
  const room = roomIn('group');
  await press('Rösta');
  expect(ids(room)).toEqual(['open']);
});

test('what counts the votes is held, since that cannot be taken back', async () => {
  const room = roomIn('group');
  await press(/^Starta röstning/);
  await press(/^Stäng röstningen/);
  expect(ids(room)).toEqual(['open']);
  await hold(/^Stäng röstningen/);
  expect(ids(room)).toEqual(['closed']);
  expect(room.day.position).toEqual(at('choose'));
});

test('leaving the phase by the thread leaves the round open, and the way back opens no second', async () => {
  const room = roomIn('group');
  await press(/^Starta röstning/);
  await press('Gruppera');
  expect(ids(room)).toEqual(['open']);
  await press('Till röstningen');
  expect(ids(room)).toEqual(['open']);
  expect(room.day.position).toEqual(at('vote'));
});

test('a room that stands in the phase without a round is offered to open one', async () => {
  const room = roomIn('vote');
  await press(/^Starta röstning/);
  expect(ids(room)).toEqual(['open']);
  expect(room.day.position).toEqual(at('vote'));
});

test('a room that comes back to a phase where the votes are counted goes on from there', async () => {
  const room = roomIn('group');
  await press(/^Starta röstning/);
  await hold(/^Stäng röstningen/);
  await press(/^Ångra/);
  expect(room.day.position).toEqual(at('vote'));
  expect(ids(room)).toEqual(['closed']);
  await press('Börja välja');
  expect(room.day.position).toEqual(at('choose'));
});

test('of two who open at once the later one is told that somebody was first', async () => {
  const room = roomIn('group');
  room.behind = room.day.revision - 1;
  await press(/^Starta röstning/);
  expect(bar().textContent).toContain('En annan ledare hann före.');
  expect(room.day.rounds).toEqual([]);
});

test('Shift with an arrow opens a round, and never closes one', async () => {
  const room = roomIn('group');
  fireEvent.keyDown(document.body, { key: 'ArrowRight', shiftKey: true });
  await settle();
  expect(ids(room)).toEqual(['open']);
  fireEvent.keyDown(document.body, { key: 'ArrowRight', shiftKey: true });
  await settle();
  expect(ids(room)).toEqual(['open']);
});
