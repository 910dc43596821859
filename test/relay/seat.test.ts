import { expect, test } from 'vitest';
import { Seat } from '../../server/relay/seat.ts';

const span = (from: number, to: number) => ({ from, to });

test('[P14] who types on while the first answer is on its way is asked once and then left alone', () => {
  const seat = new Seat();
  const answers = [10, 11, 12, 13, 14].map((from) => seat.gapped(span(from, from + 1), false));
  expect(answers).toEqual(['ask', 'ignore', 'ignore', 'ignore', 'ignore']);
});

test('[P14] deleting while the first answer is on its way is no fault either', () => {
  const seat = new Seat();
  seat.gapped(span(10, 11), false);
  expect(seat.gapped(span(Number.POSITIVE_INFINITY, 0), false)).toBe('ignore');
});

test('[P14] the same gap three times is a reset, also before the first answer', () => {
  const seat = new Seat();
  const answers = [1, 2, 3].map(() => seat.gapped(span(10, 11), false));
  expect(answers).toEqual(['ask', 'ask', 'reset']);
});

test('[P14] progress forgives', () => {
  const seat = new Seat();
  seat.stepTwoArrived();
  expect(seat.gapped(span(10, 11), false)).toBe('ask');
  expect(seat.gapped(span(11, 12), false)).toBe('ask');
  seat.progressed();
  expect(seat.gapped(span(12, 13), false)).toBe('ask');
  expect(seat.gapped(span(13, 14), false)).toBe('ask');
  expect(seat.gapped(span(14, 15), false)).toBe('reset');
});

test('[P14] an answer that has a gap itself counts', () => {
  const seat = new Seat();
  const answers = [1, 2, 3].map(() => seat.gapped(span(10, 11), true));
  expect(answers).toEqual(['ask', 'ask', 'reset']);
});

test('[P14] overtaking has an end', () => {
  const seat = new Seat();
  let answer: string = 'ask';
  let letters = 0;
  for (; answer !== 'reset' && letters < 1000; letters += 1) {
    answer = seat.gapped(span(letters, letters + 1), false);
  }
  expect(letters).toBeGreaterThan(100);
  expect(letters).toBeLessThan(1000);
});

test('[P9] a version waits for the step 2, at the start, after a lock and after a gap', () => {
  const seat = new Seat();
  expect(seat.saved(1)).toBeNull();
  expect(seat.stepTwoArrived()).toBe(1);
  expect(seat.saved(2)).toBe(2);
  seat.awaitStepTwo();
  expect(seat.saved(3)).toBeNull();
  expect(seat.saved(4)).toBeNull();
  expect(seat.stepTwoArrived()).toBe(4);
  seat.gapped(span(1, 2), false);
  expect(seat.saved(5)).toBeNull();
  expect(seat.stepTwoArrived()).toBe(5);
  expect(seat.stepTwoArrived()).toBeNull();
});
