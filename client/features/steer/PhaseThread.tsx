import { PHASE_NAMES, type PhaseId } from '#shared/domain/stage/phases.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Needle } from '../../ui/Needle.tsx';
import styles from './PhaseThread.module.css';
import { phaseName } from './placeName.ts';

interface Props {
  readonly stage: Stage;
  readonly refusedBy: string | null;
  readonly onGo: (position: Position) => void;
}

/** The phases of the step, in ink: sewn, the needle, holes. A press goes there, forwards or back. */
export function PhaseThread({ stage, refusedBy, onGo }: Props) {
  const words = useWords().steer;
  const lang = useLang();
  const { position } = stage;
  if (position.kind !== 'step') {
    return <p className={styles.place}>{phaseName(position, words, lang)}</p>;
  }
  const phases = phasesOf(stage, position.phase, position.step);
  const now = phases.indexOf(position.phase);
  return (
    <ol className={styles.phases} aria-label={words.phases}>
      {phases.map((phase, index) => (
        <li key={phase} className={styles[index < now ? 'done' : index === now ? 'now' : 'left']}>
          <button
            type="button"
            aria-current={index === now ? 'step' : undefined}
            aria-disabled={refusedBy !== null}
            aria-describedby={refusedBy ?? undefined}
            onClick={() => refusedBy === null && index !== now && onGo({ ...position, phase })}
          >
            {PHASE_NAMES[phase][lang]}
          </button>
          {index === now && <Needle className={styles.needle} />}
        </li>
      ))}
    </ol>
  );
}

/** The plan's phases; one that the room is in although the plan leaves it out stands first. */
function phasesOf(stage: Stage, now: PhaseId, step: string): readonly PhaseId[] {
  const planned = stage.plan.find((item) => item.step === step)?.phases ?? [];
  return planned.includes(now) ? planned : [now, ...planned];
}
