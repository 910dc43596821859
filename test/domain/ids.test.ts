import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASE64URL } from '#shared/domain/base64url.ts';
import {
  type ActorId,
  isRandomId,
  isTableId,
  randomId,
  relationEnds,
  relationId,
  tableId,
  tableNumber,
} from '#shared/domain/ids.ts';
import { MOST_TABLES } from '#shared/domain/table.ts';

const some = fc.uint8Array({ minLength: 22, maxLength: 22 });
const actor = some.map((bytes): ActorId => randomId<'actor'>(() => bytes));

test('a random id is 22 characters of base64url, decided by the bytes alone', () => {
  fc.assert(
    fc.property(some, (bytes) => {
      const id = randomId(() => bytes);
      expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
      expect(isRandomId(id)).toBe(true);
      expect(randomId(() => bytes)).toBe(id);
    }),
  );
});

test('every character of the alphabet is equally likely: 256 is a whole number of alphabets', () => {
  const counts = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const [first = ''] = randomId(() => new Uint8Array(22).fill(byte));
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([...BASE64URL].sort());
  expect(new Set(counts.values())).toEqual(new Set([4]));
});

test('ids from real chance do not repeat', () => {
  const ids = Array.from({ length: 2000 }, () => randomId(randomBytes));
  expect(new Set(ids).size).toBe(2000);
});

test.each([
  '',
  'x'.repeat(15),
  'x'.repeat(33),
  'å'.repeat(20),
  `${'x'.repeat(20)}\n`,
  '__proto__',
  5,
  null,
])('%j is no random id', (value) => {
  expect(isRandomId(value)).toBe(false);
});

describe('a relation id', () => {
  test('has no direction, and gives its two ends back in order', () => {
    fc.assert(
      fc.property(actor, actor, (one, other) => {
        fc.pre(one !== other);
        const id = relationId(one, other);
        expect(relationId(other, one)).toBe(id);
        expect(relationEnds(id)).toEqual([one, other].sort());
      }),
    );
  });

  test('is not between an actor and itself, backwards, or of anything but two ids', () => {
    const [a, b] = ['a'.repeat(22), 'b'.repeat(22)];
    for (const id of ['', '~', a, `${a}~`, `~${a}`, `${a}~${a}`, `${b}~${a}`, `${a}~${b}~${b}`]) {
      expect(relationEnds(id), id).toBeNull();
    }
  });
});

describe('a table id', () => {
  test('carries the number that people say', () => {
    for (let number = 1; number <= MOST_TABLES; number += 1) {
      const id = tableId(number);
      expect(isTableId(id)).toBe(true);
      expect(tableNumber(id)).toBe(number);
    }
  });

  test.each(['t0', 't01', 't100', 't', 'T1', '1', 't1 ', 't-1', 1, null])('is not %j', (value) => {
    expect(isTableId(value)).toBe(false);
  });
});
