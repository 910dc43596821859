import { expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import type { CaseMark } from '#shared/domain/caseMark.ts';
import { marksBySpot, spotFor } from '#shared/domain/caseMarks.ts';
import {
  type ActorId,
  type CaseMarkId,
  type ParticipantId,
  relationId,
} from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';

const idOf = (name: string) => `${name}-aaaaaaaaaaaaaaaa` as ActorId;
const actor = (name: string, more: Partial<Actor> = {}): Actor => ({
  ...knownActor(name),
  id: idOf(name),
  name,
  inRoom: false,
  mergedInto: null,
  removed: null,
  ...more,
});
const map = (...actors: readonly Actor[]) => new Map(actors.map((each) => [each.id, each]));
const [a, b, c] = [idOf('A'), idOf('B'), idOf('C')];
const ALL = map(actor('A'), actor('B'), actor('C'));
const mark = (n: number, at: CaseMark['at'], more: Partial<CaseMark> = {}): CaseMark => ({
  id: `mark-${n}` as CaseMarkId,
  at,
  table: null,
  author: null,
  note: '',
  removed: null,
  ...more,
});
const marks = (...all: readonly CaseMark[]) => new Map(all.map((each) => [each.id, each]));
const seen = (all: ReadonlyMap<CaseMarkId, CaseMark>, actors = ALL) =>
  marksBySpot(all, actors).map((spot) => [spot.actors.join(' '), spot.marks.length]);

test('a mark lies at one actor, or between two in either order', () => {
  expect(spotFor([a])).toBe(a);
  expect(spotFor([b, a])).toBe(relationId(a, b));
  expect(spotFor([])).toBeNull();
  expect(spotFor([a, b, c])).toBeNull();
});

test('marks are counted where they lie, the most first; what was taken away is not', () => {
  const removed = { by: 'p' as ParticipantId, at: 1 };
  const all = marks(
    mark(1, a),
    mark(2, relationId(b, c)),
    mark(3, relationId(c, b)),
    mark(4, b, { removed }),
  );
  expect(seen(all)).toEqual([
    [`${b} ${c}`, 2],
    [a, 1],
  ]);
});

test('merged actors are met under the name of now, and between two that became one is at it', () => {
  const merged = map(actor('A'), actor('B', { mergedInto: a }), actor('C'));
  const all = marks(
    mark(1, relationId(b, c)),
    mark(2, relationId(a, c)),
    mark(3, relationId(a, b)),
  );
  expect(seen(all, merged)).toEqual([
    [`${a} ${c}`, 2],
    [a, 1],
  ]);
});

test('a mark at somebody who is not here is not shown', () => {
  expect(seen(marks(mark(1, relationId(a, b)), mark(2, b)), map(actor('A')))).toEqual([]);
});
