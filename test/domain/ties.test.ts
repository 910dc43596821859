import { expect, test } from 'vitest';
import { gapList } from '#shared/domain/gapList.ts';
import { decidingRung } from '#shared/domain/gaps.ts';
import { relationId, tableId } from '#shared/domain/ids.ts';
import { type Tie, tieBetween, tieOf, tiesOf } from '#shared/domain/ties.ts';
import { actor, actorId, material, relation } from './map/people.ts';

const [school, pupils, care] = [actorId('Skolan'), actorId('Elever'), actorId('Vard')];
const removed = { by: 'participant-secret-000', at: 1 } as never;

const only = (ties: Iterable<Tie>): Tie => {
  const [tie, ...more] = ties;
  if (!tie || more.length > 0) throw new Error('one tie was expected');
  return tie;
};

test('what was said under a name that has been merged belongs to the tie of who it was merged into', () => {
  const { actors, relations } = material({
    actors: [actor('Skolan'), actor('Vard'), actor('Elever', { mergedInto: school })],
    relations: [
      relation('Elever', 'Vard', 3, { wanted: 4, boundaries: ['legal'] }),
      relation('Skolan', 'Vard', 1, { boundaries: ['cultural'] }),
    ],
  });
  const tie = only(tiesOf(relations, actors).values());
  expect(tie.id).toBe(relationId(school, care));
  expect(tie.wanted).toBe(4);
  expect(tie.boundaries).toEqual(['cultural', 'legal']);
  expect(tie.sources).toContain(relationId(pupils, care));
});

test('so does how its people saw it before they had talked', () => {
  const people = [2, 1, 0, 0, 0];
  const first = [{ end: pupils, table: tableId(1), people }];
  const { actors, relations } = material({
    actors: [actor('Skolan'), actor('Vard'), actor('Elever', { mergedInto: school })],
    relations: [relation('Elever', 'Vard', 3, { first }), relation('Skolan', 'Vard', 1)],
  });
  const tie = only(tiesOf(relations, actors).values());
  expect(tie.first).toEqual([{ end: school, table: tableId(1), people }]);
  expect(decidingRung(tie)).toBe(1);
});

test('a table that judges anew after a merging has said one thing, its latest', () => {
  for (const order of [0, 1]) {
    const written = [relation('Elever', 'Vard', 1), relation('Skolan', 'Vard', 3)];
    const { actors, relations } = material({
      actors: [actor('Skolan'), actor('Vard'), actor('Elever', { mergedInto: school })],
      relations: order === 0 ? written : written.toReversed(),
    });
    const tie = only(tiesOf(relations, actors).values());
    expect(decidingRung(tie)).toBe(3);
    expect(tie.ratings).toHaveLength(2);
    expect(gapList(relations, actors)).toEqual([]);
  }
});

test('two names of one actor, and one who was taken away, have no tie', () => {
  const { actors } = material({
    actors: [
      actor('Skolan'),
      actor('Vard', { removed }),
      actor('Elever', { mergedInto: school }),
      actor('Kassan'),
    ],
  });
  expect(tieBetween(school, pupils, actors)).toBeNull();
  expect(tieBetween(school, care, actors)).toBeNull();
  expect(tieOf(relationId(pupils, actorId('Kassan')), actors)).toBe(
    relationId(school, actorId('Kassan')),
  );
});

test('the worst gap comes first, and a tie that climbs from 1 to 3 leaves the list', () => {
  const actors = ['Alfa', 'Beta', 'Gamma', 'Delta'].map((name) => actor(name));
  const gaps = (rung: 1 | 3) => {
    const { relations, actors: byId } = material({
      actors,
      relations: [
        relation('Alfa', 'Beta', rung),
        relation('Gamma', 'Delta', 1, { wanted: 4 }),
        relation('Alfa', 'Gamma', 0),
        relation('Beta', 'Delta', 2),
      ],
    });
    return gapList(relations, byId).map(({ ends }) => ends);
  };
  const pair = (one: string, other: string) => [actorId(one), actorId(other)].sort();
  const [open, far] = [pair('Alfa', 'Gamma'), pair('Gamma', 'Delta')];
  expect(gaps(1)).toEqual([open, far, pair('Alfa', 'Beta')]);
  expect(gaps(3)).toEqual([open, far]);
});

test('the lower end decides also where the tables of one end do not agree', () => {
  const tie = relation('Alfa', 'Beta', 3);
  const low = { end: tie.ends[0], table: tableId(2), rung: 0 } as const;
  const { actors, relations } = material({
    actors: [actor('Alfa'), actor('Beta')],
    relations: [{ ...tie, ratings: [...tie.ratings, low] }],
  });
  expect(gapList(relations, actors)).toHaveLength(1);
});
