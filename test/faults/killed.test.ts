import { expect, test } from 'vitest';
import { killRounds } from './killing.ts';

test('[P9] kill -9 in the middle of 600 writes, 20 times: nothing acknowledged is lost', async () => {
  const { promised, written, lost, board } = await killRounds(20, 20_270_211);
  expect(lost).toBe(0);
  expect(board.store.pendingStructs).toBeNull();
  // The kills must have hit something: promises were made before them, and not all of them.
  expect(promised).toBeGreaterThan(0);
  expect(promised).toBeLessThan(written);
}, 240_000);
