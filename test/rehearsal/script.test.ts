import { expect, test } from 'vitest';
import { PHASES } from '#shared/domain/stage/phases.ts';
import { presetDay } from '#shared/domain/stage/presets.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { actsIn, lengthOf } from './acts.ts';
import { readOptions } from './options.ts';
import { peopleOf, seatsAt } from './people.ts';

const POSITIONS: readonly Position[] = [
  { kind: 'lobby' },
  ...STEPS.flatMap((step) => PHASES.map((phase) => ({ kind: 'step', step, phase }) as const)),
];

const dayOf = (seed: number) =>
  peopleOf(seed, 120, 16).map((person) => ({
    person,
    acts: POSITIONS.map((position) => actsIn(seed, person, position, 1)),
  }));

test('the same seed is the same day, and another seed another', () => {
  expect(dayOf(7)).toEqual(dayOf(7));
  expect(dayOf(8)).not.toEqual(dayOf(7));
});

test('on any day there is a laptop at each table, a clock seven minutes wrong and one of each fate', () => {
  for (const seed of [1, 2, 3]) {
    const people = peopleOf(seed, 12, 3);
    expect(people.filter(({ isHost }) => isHost).map(({ table }) => table)).toEqual([
      't1',
      't2',
      't3',
    ]);
    expect(people.filter(({ clockOff }) => clockOff === 7 * 60_000)).toHaveLength(1);
    expect(new Set(people.map(({ fate }) => fate)).size).toBe(5);
  }
});

test('a hall of 120 writes as much as a real one does, and has seats for those without a phone', () => {
  const acts = dayOf(7).flatMap((one) => one.acts.flat());
  const cards = acts.filter(({ what }) => what === 'write').length;
  expect(cards).toBeGreaterThan(600);
  expect(cards).toBeLessThan(1000);
  expect(seatsAt(120, 16)).toBe(10);
});

test('the phases of a step take the minutes that the plan gives it', () => {
  const { plan } = presetDay('topDown', 'sv');
  for (const { step, phases, minutes } of plan) {
    const lengths = phases.map((phase) => lengthOf(plan, { kind: 'step', step, phase }));
    const sum = lengths.reduce((all, one) => all + one, 0);
    expect(sum / 60_000).toBeCloseTo(minutes, 6);
  }
});

test.each([
  [['--people', '3', '--tables', '16'], 'at least one for each table'],
  [['--tables', '0'], '--tables'],
  [['--seed', 'x'], '--seed'],
  [['--pace', '0'], '--pace'],
  [['--minutes', '1.5'], '--minutes'],
  [['--practise'], '--practise needs --url'],
  [['--peopel', '12'], '--peopel'],
] as const)('%j is refused in one sentence', (args, words) => {
  const read = readOptions(args);
  expect(!read.ok && read.problem).toContain(words);
});

test('left to itself it is 120 people at 16 tables, twenty times as fast; a practice goes as fast as life', () => {
  expect(readOptions([])).toMatchObject({
    ok: true,
    value: { people: 120, tables: 16, seed: 7, pace: 20, practise: false },
  });
  const practice = readOptions(['--practise', '--url', 'http://127.0.0.1/w/x#key=y']);
  expect(practice).toMatchObject({ ok: true, value: { pace: 1 } });
});
