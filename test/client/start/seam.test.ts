import { describe, expect, it } from 'vitest';
import { SEAM_ACROSS, SEAM_DOWN, seam } from '../../../client/features/start/seam.ts';

const count = (path: string) => path.match(/M/g)?.length ?? 0;

describe('the seam of the start page', () => {
  it.each([
    ['down', SEAM_DOWN],
    ['across', SEAM_ACROSS],
  ])('%s is open with a hole on either side at first and sewn at the end', (_, plan) => {
    const drawn = seam(plan);
    expect(count(drawn.holesBefore)).toBeGreaterThan(5);
    expect(count(drawn.holesBefore)).toBe(count(drawn.holesAfter));
    expect(count(drawn.stitches)).toBeGreaterThan(count(drawn.holesBefore));
    expect(plan.gap(0)).toBeGreaterThan(20 * plan.gap(1));
  });
});
