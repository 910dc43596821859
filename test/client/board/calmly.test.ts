import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCalmly } from '../../../client/features/board/header/useCalmly.ts';
import type { SaveState } from '../../../client/sync/Session.ts';

const SAVING: SaveState = { kind: 'saving' };
const saved = (at: number): SaveState => ({ kind: 'saved', at });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const line = (first: SaveState) =>
  renderHook<SaveState, SaveState>(useCalmly, { initialProps: first });

test('from the first letter on it is being saved, and saved when no more has been written for a while', () => {
  const { result, rerender } = line(saved(1));
  rerender(SAVING);
  expect(result.current).toEqual(SAVING);
  rerender(saved(2));
  expect(result.current).toEqual(SAVING);
  act(() => void vi.advanceTimersByTime(1_000));
  expect(result.current).toEqual(saved(2));
});

test('it is not said to be saved between two letters', () => {
  const { result, rerender } = line(SAVING);
  for (const at of [1, 2, 3, 4]) {
    rerender(saved(at));
    act(() => void vi.advanceTimersByTime(200));
    expect(result.current).toEqual(SAVING);
    rerender({ kind: 'saving' });
  }
  act(() => void vi.advanceTimersByTime(1_000));
  expect(result.current).toEqual(SAVING);
});

test('what waits, and what waited and got through, is told of at once', () => {
  const waiting: SaveState = { kind: 'waiting', cards: 2 };
  const { result, rerender } = line(SAVING);
  rerender(waiting);
  expect(result.current).toEqual(waiting);
  rerender(saved(1));
  expect(result.current).toEqual(saved(1));
});
