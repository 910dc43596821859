import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRanked, insertAt, isRank, type Ranked, ranksAfter } from '#shared/domain/order.ts';

/** Puts something in at an index, moves aside what must, and checks the order that comes of it. */
function put(list: readonly Ranked[], index: number, id: string): readonly Ranked[] {
  const { rank, rekeyed } = insertAt(list, index);
  const moved = new Map(rekeyed.map((item) => [item.id, item.rank]));
  const kept = list.map((item) => ({ id: item.id, rank: moved.get(item.id) ?? item.rank }));
  return kept.toSpliced(index, 0, { id, rank });
}

const sorted = (list: readonly Ranked[]) => list.toSorted(compareRanked).map(({ id }) => id);
const ids = (list: readonly Ranked[]) => list.map(({ id }) => id);

/** Ranks that two may have made at once: few different ones, so that many are equal. */
const crowd = fc
  .array(fc.constantFrom('Zz', 'a0', 'a0V', 'a1', 'b00'), { maxLength: 12 })
  .map((ranks) =>
    ranks.map((rank, i): Ranked => ({ id: `id-${i}`, rank })).toSorted(compareRanked),
  );

test('[B11] rank first, id second: a total order that forgets how the list lay', () => {
  fc.assert(
    fc.property(crowd, (list) => {
      expect(list.toReversed().toSorted(compareRanked)).toEqual(list);
      for (const a of list) {
        for (const b of list) {
          expect(compareRanked(a, b)).toBe(a === b ? 0 : -compareRanked(b, a));
        }
      }
    }),
  );
});

test('[B11] whatever is put in lies at its index, also between equal ranks, and the others keep their order', () => {
  fc.assert(
    fc.property(crowd, fc.nat(12), (list, at) => {
      const index = at % (list.length + 1);
      const after = put(list, index, 'new');
      expect(sorted(after)).toEqual(ids(after));
      expect(ids(after)).toEqual(ids(list).toSpliced(index, 0, 'new'));
      for (const { rank } of after) expect(isRank(rank)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('[B11] nobody moves aside but those who stand on the rank before', () => {
  fc.assert(
    fc.property(crowd, fc.nat(12), (list, at) => {
      const index = at % (list.length + 1);
      const before = list[index - 1]?.rank;
      const aside = list.slice(index).filter(({ rank }) => rank === before);
      expect(insertAt(list, index).rekeyed.map(({ id }) => id)).toEqual(ids(aside));
    }),
  );
});

describe.each([
  ['always second', () => 1],
  ['always last but one', (length: number) => length - 1],
  ['in the middle', (length: number) => length >> 1],
  ['left and right of the middle in turn', (length: number) => (length >> 1) + (length % 2)],
])('[B11] many put in at one spot, %s', (_where, where) => {
  const start: readonly Ranked[] = [
    { id: 'a', rank: 'a0' },
    { id: 'z', rank: 'a1' },
  ];

  test('1,000 fit without anybody moving aside, in ranks of at most 202 characters', () => {
    let list = start;
    let longest = 0;
    for (let n = 0; n < 1000; n += 1) {
      const index = where(list.length);
      const { rank, rekeyed } = insertAt(list, index);
      if (rekeyed.length > 0) expect(rekeyed).toEqual([]);
      longest = Math.max(longest, rank.length);
      list = list.toSpliced(index, 0, { id: `n${n}`, rank });
    }
    expect(longest).toBeLessThanOrEqual(202);
    expect(sorted(list)).toEqual(ids(list));
  });

  test('when a rank would pass 256 characters the whole list gets new ones, in the same order', () => {
    let list = start;
    for (let n = 0; n < 1700; n += 1) list = put(list, where(list.length), `n${n}`);
    expect(sorted(list)).toEqual(ids(list));
    expect(list.every(({ rank }) => isRank(rank))).toBe(true);
  });
});

describe('ranksAfter', () => {
  test('gives as many as are asked for, in order, after the last', () => {
    fc.assert(
      fc.property(fc.constantFrom(null, 'a0', 'a0V', 'Zz', 'zzz'), fc.nat(40), (last, count) => {
        fc.pre(last === null || isRank(last));
        const made = ranksAfter(last, count);
        expect(made).toHaveLength(count);
        expect([...made].sort()).toEqual(made);
        if (last !== null) expect(made.every((rank) => rank > last)).toBe(true);
      }),
    );
  });

  test('gives ranks that are ranks also after one that leaves no room', () => {
    const last = 'z'.repeat(256);
    expect(isRank(last)).toBe(true);
    expect(ranksAfter(last, 3).every(isRank)).toBe(true);
    const { rank, rekeyed } = insertAt([{ id: 'a', rank: last }], 1);
    expect([rank, ...rekeyed.map((item) => item.rank)].every(isRank)).toBe(true);
  });
});

test.each([
  '',
  'a',
  'a00',
  'b0',
  '0',
  '!',
  'a0 1',
  'a0\0',
  'a0é',
  'a0\uffff',
  'a1\n',
  `A${'0'.repeat(26)}`,
  `a0${'V'.repeat(255)}`,
  0,
  null,
  ['a0'],
])('%j is no rank', (value) => {
  expect(isRank(value)).toBe(false);
});
