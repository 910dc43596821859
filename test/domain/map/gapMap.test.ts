import { describe, expect, test } from 'vitest';
import { relationId, tableId } from '#shared/domain/ids.ts';
import { caseLine } from '#shared/domain/map/caseLine.ts';
import { type GapMap, gapMap } from '#shared/domain/map/gapMap.ts';
import { actor, actorId, card, crowd, mark, material, relation } from './people.ts';

const names = (map: GapMap) => map.actors.map(({ actor: { name } }) => name).sort();
const between = (one: string, other: string) => relationId(actorId(one), actorId(other));
const everybody = ['Alfa', 'Beta', 'Gamma', 'Delta'];

describe('on the map stand', () => {
  test('those who touch the life situation, in the case, on a card or by a relation', () => {
    const map = gapMap(
      material({
        actors: [...everybody, 'Epsilon'].map((name) => actor(name)),
        areas: new Map([['home', [actorId('Alfa')]]]),
        cards: [card('a', ['Beta'])],
        relations: [relation('Gamma', 'Delta', 2)],
      }),
    );
    expect(names(map)).toEqual(['Alfa', 'Beta', 'Delta', 'Gamma']);
  });

  test('all in the room as long as nothing is said, and all there are when nobody is', () => {
    const absent = actor('Delta', { inRoom: false });
    const present = ['Alfa', 'Beta'].map((name) => actor(name));
    expect(names(gapMap(material({ actors: [...present, absent] })))).toEqual(['Alfa', 'Beta']);
    const [alone] = present;
    expect(names(gapMap(material({ actors: alone ? [alone, absent] : [] })))).toEqual([
      'Alfa',
      'Delta',
    ]);
  });

  test('merged actors as one, and nobody who was taken away', () => {
    const removal = { by: 'participant-secret-000', at: 1 } as never;
    const map = gapMap(
      material({
        actors: [
          actor('Alfa'),
          actor('Beta'),
          actor('Gamma', { mergedInto: actorId('Alfa') }),
          actor('Delta', { removed: removal }),
        ],
        relations: [relation('Gamma', 'Beta', 2), relation('Delta', 'Beta', 0)],
        cards: [card('a', ['Gamma', 'Beta']), card('b', ['Alfa'])],
      }),
    );
    expect(names(map)).toEqual(['Alfa', 'Beta']);
    expect(map.ties.map(({ tie, cards }) => [tie.id, cards])).toEqual([
      [between('Alfa', 'Beta'), 1],
    ]);
    expect(map.actors.find(({ actor: { name } }) => name === 'Alfa')?.cards).toBe(2);
  });
});

describe('the ring', () => {
  test('has a seam between each and the next, and a thread for every other tie', () => {
    for (const count of [3, 8, 16, 40]) {
      const map = gapMap(crowd(count));
      expect(map.actors).toHaveLength(count);
      expect(new Set(map.seams.map(({ tie }) => tie.id)).size).toBe(count);
      const seams = map.seams.length - map.unsaid.length;
      expect(seams + map.threads.length).toBe(map.ties.length);
      const shown = [...map.seams, ...map.threads].map(({ tie }) => tie.id);
      expect(map.ties.every(({ tie }) => shown.includes(tie.id))).toBe(true);
    }
  });

  test('of two has one seam, of one and none no seam', () => {
    expect(gapMap(crowd(2)).seams).toHaveLength(1);
    const alone = material({ actors: [actor('Alfa')] });
    expect(gapMap(alone).seams).toEqual([]);
    expect(gapMap(material({ actors: [] })).actors).toEqual([]);
  });

  test('puts those side by side who have something to do with each other', () => {
    const map = gapMap(
      material({
        actors: everybody.map((name) => actor(name)),
        relations: [relation('Alfa', 'Gamma', 0), relation('Beta', 'Delta', 3)],
      }),
    );
    const seams = map.seams.map(({ tie }) => tie.id);
    expect(seams).toContain(between('Alfa', 'Gamma'));
    expect(seams).toContain(between('Beta', 'Delta'));
    expect(map.threads).toEqual([]);
  });

  test('lets nobody change places when a tie climbs, or when somebody comes', () => {
    const ring = (rung: 0 | 3, more: readonly string[] = [], kept?: GapMap) =>
      gapMap(
        material({
          actors: [...everybody, ...more].map((name) => actor(name)),
          relations: [relation('Alfa', 'Gamma', rung), relation('Beta', 'Delta', 3)],
          cards: more.map((name) => card(name, [name, 'Delta'])),
        }),
        kept?.actors.map(({ actor: { id } }) => id),
      );
    const ids = (map: GapMap) => map.actors.map(({ actor: { id } }) => id);
    expect(ids(ring(3))).toEqual(ids(ring(0)));
    const before = ring(0);
    const after = ids(ring(0, ['Aaa'], before));
    expect(after.filter((id) => id !== actorId('Aaa'))).toEqual(ids(before));
    expect(Math.abs(after.indexOf(actorId('Aaa')) - after.indexOf(actorId('Delta')))).toBe(1);
  });
});

describe('a tie', () => {
  const base = { actors: everybody.map((name) => actor(name)) };

  test('counts the cards that lie on it or name both ends, each once, and none that is not shown', () => {
    const id = between('Alfa', 'Beta');
    const map = gapMap(
      material({
        ...base,
        cards: [
          card('on', [], { edge: id }),
          card('both', ['Alfa', 'Beta']),
          card('twice', ['Alfa', 'Beta'], { edge: id }),
          card('one', ['Alfa']),
          card('hidden', ['Alfa', 'Beta'], { hidden: true }),
          card('hope', ['Alfa', 'Beta'], { kind: 'hope' }),
        ],
      }),
    );
    expect(map.ties.find(({ tie }) => tie.id === id)?.cards).toBe(3);
  });

  test('is on the map also when only a mark, a card or words lie on it, and nobody has rated it', () => {
    const map = gapMap({
      ...material({
        ...base,
        marks: [mark('m', between('Alfa', 'Beta')), mark('n', actorId('Gamma'))],
        cards: [card('c', [], { edge: between('Alfa', 'Gamma') })],
      }),
      written: [between('Gamma', 'Delta')],
    });
    expect(map.ties.map(({ rung }) => rung)).toEqual([null, null, null]);
    expect(map.ties.find(({ tie }) => tie.id === between('Alfa', 'Beta'))?.marks).toBe(1);
    expect(map.actors.find(({ actor: { name } }) => name === 'Gamma')?.marks).toBe(1);
  });

  test('comes before others the lower it stands, and last when nobody has rated it', () => {
    const tie = relation('Alfa', 'Beta', 4);
    const low = { end: tie.ends[0], table: tableId(1), rung: 1 } as const;
    const map = gapMap({
      ...material({
        ...base,
        relations: [
          relation('Gamma', 'Delta', 2),
          { ...tie, ratings: [low, ...tie.ratings.slice(1)] },
        ],
      }),
      written: [between('Alfa', 'Delta')],
    });
    expect(map.ties.map(({ rung }) => rung)).toEqual([1, 2, null]);
  });
});

test('the case is told in whole sentences, or in as much of the first as fits', () => {
  expect(caseLine('')).toBe('');
  expect(caseLine('Hon är trött. Ingen ringer. Det är kallt.', 28)).toBe(
    'Hon är trött. Ingen ringer.',
  );
  expect(caseLine('En kvinna mitt i livet har haft värk och nedstämdhet.', 30)).toBe(
    'En kvinna mitt i livet har …',
  );
});
