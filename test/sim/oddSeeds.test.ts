import { expect, test } from 'vitest';
import { runSeeds } from './runSeeds.ts';

/** The first half of a thousand: the two halves run beside each other. */
const seeds = Array.from({ length: 500 }, (_, n) => 2 * n + 1);

test('[P8] [P9] 500 halls with every fault at random: all see the same, nothing acknowledged is lost', async () => {
  await expect(runSeeds(seeds)).resolves.toBeUndefined();
}, 240_000);
