import { useState } from 'react';
import type { Command } from '#shared/domain/stage/commands.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { secondsLeft } from '#shared/domain/stage/timer.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { clockText } from '../../ui/clockText.ts';
import { TimerText } from '../../ui/TimerText.tsx';
import { BarKey } from './BarKey.tsx';
import { type ClockAction, clockAction } from './clockAction.ts';
import { usualLength } from './phaseMinutes.ts';
import styles from './SteerBar.module.css';

interface Props {
  readonly stage: Stage;
  /** Relay clock, ms. */
  readonly now: number;
  readonly refusedBy: string | null;
  readonly onCommand: (command: Command) => void;
}

const MINUTE = 60_000;
const LONGEST = 240 * MINUTE;
const ICON = { start: 'play', resume: 'play', pause: 'pause' } as const;

/** − time + and pause. Before the clock runs the same keys set how long it will be. */
export function ClockControls({ stage, now, refusedBy, onCommand }: Props) {
  const words = useWords().steer;
  const format = useFormats();
  const [length, setLength] = useLength(stage);
  const left = secondsLeft(stage.timer, now);
  const change = (by: number) => {
    if (left !== null) onCommand({ type: 'addTime', by });
    else setLength(Math.min(LONGEST, Math.max(MINUTE, length + by)));
  };
  const seconds = left ?? length / 1000;
  const action = clockAction(stage.timer, now);
  const label = { start: words.startTimer, resume: words.resume, pause: words.pause }[action];
  const spoken =
    left === null ? `${words.timeToSet} ${clockText(seconds)}` : format.timeLeft(seconds);
  const key = { refusedBy } as const;
  return (
    <div className={styles.clock}>
      <BarKey {...key} label={words.minuteLess} icon="minus" onPress={() => change(-MINUTE)} />
      <TimerText
        seconds={seconds}
        label={spoken}
        className={classes(styles.figures, left === null && styles.notSet)}
      />
      <BarKey {...key} label={words.minuteMore} icon="plus" onPress={() => change(MINUTE)} />
      <BarKey
        {...key}
        label={label}
        icon={ICON[action]}
        onPress={() => onCommand(commandFor(action, length))}
      />
    </div>
  );
}

const commandFor = (action: ClockAction, length: number): Command =>
  action === 'start' ? { type: 'startTimer', length } : { type: `${action}Timer` };

/** What somebody set holds for the phase it was set in; the next phase begins at its usual length. */
function useLength({ position, plan }: Stage) {
  const [set, setSet] = useState<{ readonly at: Position; readonly length: number } | null>(null);
  const holds = set !== null && JSON.stringify(set.at) === JSON.stringify(position);
  const length = holds ? set.length : usualLength({ position, plan });
  return [length, (next: number) => setSet({ at: position, length: next })] as const;
}
