import { describe, expect, test } from 'vitest';
import type { Command } from '#shared/domain/stage/commands.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { secondsLeft, timeLeft } from '#shared/domain/stage/timer.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const START: Command = { type: 'startTimer', length: 5 * MINUTE };

const fresh = () => newStage({ title: 'Mellan dörrarna', tables: 4 }, NOW);

function does(stage: Stage, command: Command, now = NOW): Stage {
  const answer = obey(stage, { command, role: 'organiser', revision: stage.revision }, now);
  if (!answer.ok) throw new Error(`refused: ${answer.problem}`);
  return answer.value;
}

describe('the clock', () => {
  const running = does(fresh(), START);

  test('counts from its end and rests at zero', () => {
    expect(timeLeft(running.timer, NOW + MINUTE)).toBe(4 * MINUTE);
    expect(timeLeft(running.timer, NOW + 6 * MINUTE)).toBe(0);
  });

  test('shows whole seconds that change together on every screen', () => {
    const odd = does(fresh(), START, NOW + 123);
    const shown = [0, 123, 999, 1_000, 1_122, 1_999].map((ms) => secondsLeft(odd.timer, NOW + ms));
    expect(shown).toEqual([300, 300, 300, 299, 299, 299]);
    expect(secondsLeft(odd.timer, NOW + 300_123)).toBe(0);
  });

  test('stands still while paused', () => {
    const paused = does(running, { type: 'pauseTimer' }, NOW + MINUTE);
    expect(timeLeft(paused.timer, NOW + 60 * MINUTE)).toBe(4 * MINUTE);
    const again = does(paused, { type: 'resumeTimer' }, NOW + 60 * MINUTE);
    expect(timeLeft(again.timer, NOW + 61 * MINUTE)).toBe(3 * MINUTE);
  });

  test('takes more and less time, also when it has run out', () => {
    const later = NOW + 9 * MINUTE;
    expect(timeLeft(does(running, { type: 'addTime', by: MINUTE }, later).timer, later)).toBe(
      MINUTE,
    );
    const none = does(running, { type: 'addTime', by: -60 * MINUTE });
    expect(timeLeft(none.timer, NOW)).toBe(0);
  });

  test('never shows more than its length, whatever became of the relay’s own clock', () => {
    expect(timeLeft(running.timer, NOW - 60 * MINUTE)).toBe(5 * MINUTE);
    const paused = does(running, { type: 'pauseTimer' }, NOW - 13 * 60 * MINUTE);
    expect(timeLeft(paused.timer, NOW)).toBe(5 * MINUTE);
  });
});
