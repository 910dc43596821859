import { describe, expect, test } from 'vitest';
import { scrollStep } from '../../../client/features/board/drag/autoScroll.ts';
import { dropAt } from '../../../client/features/board/drag/dropAt.ts';
import { stepTarget } from '../../../client/features/board/drag/stepTarget.ts';

const boxes = [
  { id: 'a', top: 0, bottom: 100 },
  { id: 'b', top: 112, bottom: 212 },
];

describe('where a pointer lets go', () => {
  test.each([
    [-5, { kind: 'between', before: 'a' }],
    [10, { kind: 'between', before: 'a' }],
    [50, { kind: 'onto', entry: 'a' }],
    [90, { kind: 'between', before: 'b' }],
    [106, { kind: 'between', before: 'b' }],
    [160, { kind: 'onto', entry: 'b' }],
    [205, { kind: 'between', before: null }],
    [900, { kind: 'between', before: null }],
  ])('at %i pixels', (y, landing) => {
    expect(dropAt(boxes, y, true)).toEqual(landing);
  });

  test('what cannot be sewn lands above or below the middle', () => {
    expect(dropAt(boxes, 49, false)).toEqual({ kind: 'between', before: 'a' });
    expect(dropAt(boxes, 51, false)).toEqual({ kind: 'between', before: 'b' });
  });

  test('a tall card has ends no larger than a short one’s', () => {
    const tall = [{ id: 'a', top: 0, bottom: 600 }];
    expect(dropAt(tall, 30, true)).toEqual({ kind: 'onto', entry: 'a' });
  });

  test('an empty lane takes it last', () => {
    expect(dropAt([], 40, true)).toEqual({ kind: 'between', before: null });
  });
});

describe('how a lane scrolls below what is carried', () => {
  const box = { top: 100, bottom: 700 };
  test.each([
    [400, 0],
    [170, 0],
    [132, -8],
    [690, 14],
    [740, 16],
  ])('at %i pixels', (y, step) => {
    expect(scrollStep(y, box)).toBe(step);
  });
});

describe('where arrows lead', () => {
  const lanes = { strengths: ['a', 'b'], needs: ['c'], strategies: [] };
  const at = (column: keyof typeof lanes, before: string | null) =>
    ({ kind: 'between', column, before }) as const;

  test('up and down stop at the ends of the lane', () => {
    expect(stepTarget(lanes, at('strengths', 'a'), 'ArrowUp')).toEqual(at('strengths', 'a'));
    expect(stepTarget(lanes, at('strengths', 'b'), 'ArrowDown')).toEqual(at('strengths', null));
    expect(stepTarget(lanes, at('strengths', null), 'ArrowDown')).toEqual(at('strengths', null));
  });

  test('left and right keep the height as far as the lane reaches', () => {
    expect(stepTarget(lanes, at('strengths', 'b'), 'ArrowRight')).toEqual(at('needs', null));
    expect(stepTarget(lanes, at('needs', 'c'), 'ArrowRight')).toEqual(at('strategies', null));
    expect(stepTarget(lanes, at('strategies', null), 'ArrowRight')).toEqual(at('strategies', null));
    expect(stepTarget(lanes, at('needs', null), 'ArrowLeft')).toEqual(at('strengths', 'b'));
  });

  test('a place whose neighbour has left is the last one', () => {
    expect(stepTarget(lanes, at('strengths', 'gone'), 'ArrowUp')).toEqual(at('strengths', 'b'));
  });
});
