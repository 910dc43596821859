import { PHASES, type PhaseId } from '#shared/domain/stage/phases.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './BarRow.module.css';
import { HoldButton } from './HoldButton.tsx';
import { placeName } from './placeName.ts';

interface Props {
  readonly stage: Stage;
  /** The step that who leads looks at, ahead of the room or behind it. */
  readonly viewed: StepId;
  readonly refusedBy: string | null;
  readonly onBring: (position: Position) => void;
  readonly onBack: () => void;
}

/** Who leads looks elsewhere than where the room is: said for as long as it is so, with both ways out. */
export function AwayRow({ stage, viewed, refusedBy, onBring, onBack }: Props) {
  const { room, steer } = useWords();
  const lang = useLang();
  const there = STEP_NAMES[viewed][lang];
  const phase = phaseThere(stage, viewed);
  return (
    <div className={styles.row}>
      <Icon name="eye" />
      <p role="status">{room.lookingAt(there, placeName(stage.position, steer, lang))}</p>
      <button type="button" className={styles.key} onClick={onBack}>
        {room.backToRoom}
      </button>
      {phase && (
        <HoldButton
          what={`${room.bringAll} ${there}`}
          refusedBy={refusedBy}
          onHeld={() => onBring({ kind: 'step', step: viewed, phase })}
          className={styles.key}
        >
          {room.bringAll}
        </HoldButton>
      )}
    </div>
  );
}

/** A step that has been shown is met again where its cards are read; another begins at its beginning. */
function phaseThere({ plan, shown }: Stage, step: StepId): PhaseId | null {
  const phases = plan.find((item) => item.step === step)?.phases ?? [];
  const isRead = (phase: PhaseId) => PHASES.indexOf(phase) > PHASES.indexOf('write');
  const read = shown.includes(step) ? phases.find(isRead) : undefined;
  return read ?? phases[0] ?? null;
}
