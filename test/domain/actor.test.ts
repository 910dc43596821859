import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, initials, standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';

const idOf = (n: number): ActorId => `actor-${n}`.padEnd(22, '0') as ActorId;

/** Actors by number, each merged into the one given, or into none. */
function actors(mergedInto: readonly (number | null)[]): ReadonlyMap<ActorId, Actor> {
  return new Map(
    mergedInto.map((into, n): [ActorId, Actor] => [
      idOf(n),
      {
        id: idOf(n),
        name: `Enhet ${n}`,
        short: '',
        huvudman: 'region',
        kind: 'unit',
        ring: 3,
        inRoom: false,
        missing: false,
        bridge: false,
        mergedInto: into === null ? null : idOf(into),
        removed: null,
      },
    ]),
  );
}

const stands = (n: number, mergedInto: readonly (number | null)[]) =>
  standsFor(idOf(n), actors(mergedInto));

describe('[B10] who stands for an actor', () => {
  test('itself, when it is not merged or is not known', () => {
    expect(stands(0, [null])).toBe(idOf(0));
    expect(stands(7, [null])).toBe(idOf(7));
  });

  test('the last of a chain of aliases', () => {
    expect(stands(0, [1, 2, null])).toBe(idOf(2));
  });

  test('the last that is here, when the next is not', () => {
    expect(stands(0, [1, 9])).toBe(idOf(1));
  });

  test('the smallest id of a ring, for all in it and all that lead to it', () => {
    const ring = [1, 2, 3, 1, 3];
    for (const n of [0, 1, 2, 3, 4]) expect(stands(n, ring)).toBe(idOf(1));
  });

  test('itself, when it is merged into itself', () => {
    expect(stands(0, [0])).toBe(idOf(0));
  });

  test('somebody who stands for itself, in any web of aliases, and the same for all that are joined', () => {
    const web = fc.array(fc.option(fc.nat(7)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(web, (mergedInto) => {
        const known = actors(mergedInto);
        for (const [id, actor] of known) {
          const stand = standsFor(id, known);
          expect(standsFor(stand, known)).toBe(stand);
          const into = actor.mergedInto;
          if (into && known.has(into)) expect(standsFor(into, known)).toBe(stand);
        }
      }),
    );
  });
});

test.each([
  ['Arbetsförmedlingen', '', 'AR'],
  ['Arbetsförmedlingen', 'AF', 'AF'],
  ['Region Dalarna', '', 'RD'],
  ['Vård- och omsorgsboende', '', 'VO'],
  ['Barn/unga', '', 'BU'],
  ['  Öppenvården  ', '', 'ÖP'],
  ['A', '', 'A'],
  ['Skolan', 'Sk F', 'SF'],
  ['🏠 hemtjänst', '', '🏠H'],
  ['𝒳𝒴𝒵', '', '𝒳𝒴'],
  ['-', '', ''],
])('the badge of %j with the short form %j says %j', (name, short, badge) => {
  expect(initials({ name, short })).toBe(badge);
});
