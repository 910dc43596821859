import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useJustSent } from '../../../client/features/board/header/useJustSent.ts';
import type { SaveState } from '../../../client/sync/Session.ts';

const WAITING: SaveState = { kind: 'waiting', cards: 2 };
const SAVED: SaveState = { kind: 'saved', at: 1 };

const line = () => {
  const initialProps: { saving: SaveState; rescued: number } = { saving: WAITING, rescued: 0 };
  return renderHook(({ saving, rescued }) => useJustSent(saving, rescued), { initialProps });
};

test('what waited and got through is told of', () => {
  const { result, rerender } = line();
  rerender({ saving: SAVED, rescued: 0 });
  expect(result.current).toBe(2);
});

test('when the board began anew, nothing that waited is said to be sent, whichever is heard of first', () => {
  for (const between of [
    { saving: WAITING, rescued: 2 },
    { saving: SAVED, rescued: 0 },
  ]) {
    const { result, rerender } = line();
    rerender(between);
    rerender({ saving: SAVED, rescued: 2 });
    expect(result.current).toBe(0);
  }
});
