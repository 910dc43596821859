import { describe, expect, test } from 'vitest';
import { textDiff } from '#shared/domain/textDiff.ts';
import { MARKED_MS, nextMarks } from '../../../client/features/compose/editor/arrivedMarks.ts';

/** One change of the text, by somebody else or by oneself. */
const change = (before: string, after: string, by: 'other' | 'self') => ({
  before,
  after,
  others: by === 'other' ? textDiff(before, after) : null,
});

describe('others’ newest letters', () => {
  test('are marked where they stand, and grow into one mark while they come', () => {
    const one = nextMarks([], change('Vi ringer', 'Vi nringer', 'other'), 0);
    expect(one).toEqual([{ from: 3, to: 4, at: 0 }]);
    const two = nextMarks(one, change('Vi nringer', 'Vi nuringer', 'other'), 10);
    expect(two).toEqual([{ from: 3, to: 5, at: 10 }]);
  });

  test('move along with what one writes before them', () => {
    const marks = nextMarks([], change('Vi ringer', 'Vi ringer nu', 'other'), 0);
    const moved = nextMarks(marks, change('Vi ringer nu', 'Ja! Vi ringer nu', 'self'), 10);
    expect(moved.map(({ from, to }) => 'Ja! Vi ringer nu'.slice(from, to))).toEqual([' nu']);
  });

  test('are not marked any more when they are taken away, or old', () => {
    const marks = nextMarks([], change('Vi', 'Vi nu', 'other'), 0);
    expect(nextMarks(marks, change('Vi nu', 'Vi', 'self'), 10)).toEqual([]);
    expect(nextMarks(marks, change('Vi nu', 'Vi nu!', 'self'), MARKED_MS)).toEqual([]);
  });

  test('one’s own are never marked, and neither is what others take away', () => {
    expect(nextMarks([], change('Vi', 'Vi nu', 'self'), 0)).toEqual([]);
    expect(nextMarks([], change('Vi nu', 'Vi', 'other'), 0)).toEqual([]);
  });
});
