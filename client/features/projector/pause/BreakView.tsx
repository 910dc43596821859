import type { Stage } from '#shared/domain/stage/stage.ts';
import { secondsLeft } from '#shared/domain/stage/timer.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useFormats, useLang, useWords } from '../../../i18n/useWords.ts';
import { useRelayTime } from '../../../state/useRelayTime.ts';
import { DayThread } from '../ask/DayThread.tsx';
import { dayProgress } from '../ask/dayProgress.ts';
import { MiniHead } from '../frame/MiniHead.tsx';
import styles from './BreakView.module.css';

interface Props {
  readonly stage: Stage;
  readonly name: string;
}

/** When the room goes on, read from the coffee. The leader's timer decides; at zero it says so and waits. */
export function BreakView({ stage, name }: Props) {
  const { projector } = useWords();
  const lang = useLang();
  const next = nextStep(stage);
  return (
    <div className={styles.view}>
      <MiniHead stage={stage} />
      <div className={styles.said}>
        <p className={styles.name}>{name}</p>
        <h1>{useUntilText(stage)}</h1>
        {next && <p className={styles.next}>{projector.thenComes(STEP_NAMES[next][lang])}</p>}
      </div>
      <DayThread progress={dayProgress(stage)} />
    </div>
  );
}

/** "Paus till 10.15". */
function useUntilText({ timer }: Pick<Stage, 'timer'>): string {
  const { projector } = useWords();
  const format = useFormats();
  const left = secondsLeft(timer, useRelayTime(1_000));
  if (timer.state !== 'running' || left === null) return projector.pause;
  return left === 0 ? projector.pauseOver : projector.pauseUntil(format.clock(timer.endsAt));
}

function nextStep({ position, plan }: Stage) {
  if (position.kind === 'lobby') return plan[0]?.step ?? null;
  if (position.kind !== 'step') return null;
  const at = plan.findIndex(({ step }) => step === position.step);
  return plan[at + 1]?.step ?? null;
}
