import type { TableId } from '#shared/domain/ids.ts';
import { PHASE_NAMES } from '#shared/domain/stage/phases.ts';
import { positionOf } from '#shared/domain/stage/positionOf.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { timeLeft } from '#shared/domain/stage/timer.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { Rich } from '../../i18n/Rich.tsx';
import { useLang, useWords } from '../../i18n/useWords.ts';
import styles from './RightNow.module.css';

interface Props {
  readonly stage: Stage;
  /** Where one is about to sit, when that is known. */
  readonly table: TableId | null;
  /** Relay clock, ms; null until it has been heard. */
  readonly now: number | null;
}

const MINUTE_MS = 60_000;

/** For who comes late: where the room is, and how long it stays there. Nothing before the day begins. */
export function RightNow({ stage, table, now }: Props) {
  const { join } = useWords();
  const lang = useLang();
  const position = positionOf(stage, table) ?? stage.position;
  if (position.kind === 'lobby') return null;
  if (position.kind !== 'step') return <div className={styles.now}>{join.dayIsOver}</div>;
  const { step, phase } = position;
  const left = now === null ? null : timeLeft(stage.timer, now);
  return (
    <div className={styles.now}>
      <Rich text={join.justNow(STEP_NAMES[step][lang], PHASE_NAMES[phase][lang])} />
      {left !== null && left > 0 && ` ${join.minutesLeft(Math.ceil(left / MINUTE_MS))}`}
    </div>
  );
}
