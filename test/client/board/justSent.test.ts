import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useJustSent } from '../../../client/features/board/header/useJustSent.ts';
import type { SaveState } from '../../../client/sync/Session.ts';

const WAITING: SaveState = { kind: 'waiting', cards: 2 };
const SAVED: SaveState = { kind: 'saved', at: 1 };
const NOTHING_TO_SAVE: SaveState = { kind: 'saved', at: null };

const line = () => renderHook<number, SaveState>(useJustSent, { initialProps: WAITING });

test('what waited and got through is told of', () => {
  const { result, rerender } = line();
  rerender(SAVED);
  expect(result.current).toBe(2);
});

test('when the board began anew, nothing that waited is said to be sent', () => {
  const { result, rerender } = line();
  rerender(NOTHING_TO_SAVE);
  rerender(SAVED);
  expect(result.current).toBe(0);
});
