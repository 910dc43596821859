import { expect, test } from 'vitest';
import { FOUND } from './found.ts';
import { simulate } from './simulate.ts';

test.each(FOUND)('it stays mended: $fault', async ({ steps }) => {
  expect(await simulate(steps.map(([what, a, b]) => ({ what, a, b })))).toBeNull();
});
