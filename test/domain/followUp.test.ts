import { expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import {
  changeOf,
  differ,
  hasMoved,
  logLines,
  seamsOf,
  withNewLine,
} from '#shared/domain/followUp.ts';
import { type ActorId, relationId, tableId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import type { Relation } from '#shared/domain/relation.ts';
import { NO_STRATEGY } from '#shared/domain/strategy.ts';

const idOf = (seed: string) => seed.padEnd(22, '0') as ActorId;
const [clinic, school, ward] = [idOf('clinic'), idOf('school'), idOf('ward')];
const actor = (id: ActorId, mergedInto: ActorId | null = null): Actor => ({
  ...knownActor(id),
  id,
  name: id,
  inRoom: true,
  mergedInto,
  removed: null,
});
const ACTORS = new Map([clinic, school, ward].map((id) => [id, actor(id)]));

type Said = readonly (readonly [end: ActorId, rung: Rung])[];
const rated = (said: Said) =>
  said.map(([end, rung], index) => ({ end, rung, table: tableId(index + 1) }));
const between = (a: ActorId, b: ActorId, onTheDay: Said, now: Said): Relation => ({
  id: relationId(a, b),
  ends: a < b ? [a, b] : [b, a],
  wanted: null,
  boundaries: [],
  ratings: rated(onTheDay),
  later: rated(now),
});

test('a seam is compared with itself, by its lower end both times', () => {
  const relation = between(
    clinic,
    school,
    [
      [clinic, 1],
      [school, 3],
    ],
    [
      [clinic, 3],
      [school, 2],
    ],
  );
  const [seam] = seamsOf([relation], ACTORS);
  expect(seam).toMatchObject({ onTheDay: 1, now: 2 });
  expect(seam && changeOf(seam)).toBe(1);
  expect(seam && differ(seam)).toBe(true);
});

test('a seam that nobody has judged anew has no change, and one that nobody ever judged is none', () => {
  const [seam, ...rest] = seamsOf(
    [between(clinic, school, [[clinic, 4]], []), between(clinic, ward, [], [])],
    ACTORS,
  );
  expect(seam).toMatchObject({ onTheDay: 4, now: null });
  expect(seam && changeOf(seam)).toBe(0);
  expect(seam && differ(seam)).toBe(false);
  expect(rest).toEqual([]);
});

test('what was said of merged actors belongs to one seam', () => {
  const merged = new Map(ACTORS).set(ward, actor(ward, clinic));
  const seams = seamsOf(
    [
      between(clinic, school, [[clinic, 2]], []),
      between(ward, school, [], [[ward, 0]]),
      between(ward, clinic, [[ward, 4]], []),
    ],
    merged,
  );
  expect(seams).toEqual([
    expect.objectContaining({ id: relationId(clinic, school), onTheDay: 2, now: 0 }),
  ]);
});

test('what happened is read line by line, each with its day if it begins with one', () => {
  expect(
    logLines('2027-04-12 Provat i sex veckor.\n\nUtan dag\n2027-05-11: Åtta av tio.\n2027-05-12'),
  ).toEqual([
    { day: '2027-04-12', words: 'Provat i sex veckor.' },
    { day: null, words: 'Utan dag' },
    { day: '2027-05-11', words: 'Åtta av tio.' },
  ]);
});

test('a new line is begun once', () => {
  const begun = withNewLine('', '2027-05-11');
  expect(begun).toBe('2027-05-11 ');
  expect(withNewLine(begun, '2027-05-11')).toBe(begun);
  expect(withNewLine(`${begun}Klart.`, '2027-06-01')).toBe('2027-05-11 Klart.\n2027-06-01 ');
});

test('a strategy has moved when something is said of it after the day', () => {
  expect(hasMoved(NO_STRATEGY, '')).toBe(false);
  expect(hasMoved({ ...NO_STRATEGY, status: 'decided' }, ' ')).toBe(false);
  expect(hasMoved({ ...NO_STRATEGY, status: 'ongoing' }, '')).toBe(true);
  expect(hasMoved({ ...NO_STRATEGY, verdict: 'wait' }, '')).toBe(true);
  expect(hasMoved(NO_STRATEGY, 'Vi provade.')).toBe(true);
});
