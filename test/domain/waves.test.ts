import { describe, expect, test } from 'vitest';
import { addTime, pauseTimer, startTimer, TIMER_OFF } from '#shared/domain/stage/timer.ts';
import { waveAt } from '#shared/domain/stage/waves.ts';

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const twelve = startTimer(12 * MINUTE, START);

describe('1-2-4-alla', () => {
  test.each([
    [0, 'alone'],
    [0.99, 'alone'],
    [1, 'pairs'],
    [2.9, 'pairs'],
    [3, 'fours'],
    [6.9, 'fours'],
    [7, 'all'],
    [12, 'all'],
    [20, 'all'],
  ] as const)('after %d of twelve minutes people sit %s', (minutes, wave) => {
    expect(waveAt(twelve, START + minutes * MINUTE)).toBe(wave);
  });

  test('keeps its proportions in another length of time', () => {
    const six = startTimer(6 * MINUTE, START);
    expect(waveAt(six, START + 0.4 * MINUTE)).toBe('alone');
    expect(waveAt(six, START + 0.6 * MINUTE)).toBe('pairs');
  });

  test('stands still with the clock', () => {
    const paused = pauseTimer(twelve, START + 2 * MINUTE);
    expect(waveAt(paused, START + 60 * MINUTE)).toBe('pairs');
  });

  test('is lengthened with the clock', () => {
    expect(waveAt(addTime(twelve, 12 * MINUTE, START), START + 1.5 * MINUTE)).toBe('alone');
  });

  test('needs a clock', () => {
    expect(waveAt(TIMER_OFF, START)).toBeNull();
  });
});
