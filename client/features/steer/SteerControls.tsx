import { useId } from 'react';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { secondsLeft } from '#shared/domain/stage/timer.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import type { Words } from '../../i18n/words.ts';
import { classes } from '../../ui/classes.ts';
import { AwayRow } from './AwayRow.tsx';
import { BarMessage } from './BarMessage.tsx';
import { ClockControls } from './ClockControls.tsx';
import { type Contact, ContactRow } from './ContactRow.tsx';
import { GoButton } from './GoButton.tsx';
import { nextMove, stepNumber } from './nextMove.ts';
import { PhaseThread } from './PhaseThread.tsx';
import { RoomKeys } from './RoomKeys.tsx';
import { runShortcut } from './runShortcut.ts';
import { SpotlightRow } from './SpotlightRow.tsx';
import styles from './SteerBar.module.css';
import { StepArrows } from './StepArrows.tsx';
import { useBarKeys } from './useBarKeys.ts';
import type { Steering } from './useSteering.ts';

interface Props {
  readonly stage: Stage;
  /** Relay clock, ms. */
  readonly now: number;
  readonly contact: Contact;
  readonly letterKeys: boolean;
  readonly leftHanded: boolean;
  readonly steering: Steering;
  /** The step one looks at when it is another than the room's. */
  readonly away: StepId | null;
  readonly onBack: () => void;
}

/** Always in this order: step, phase, time, the room, next. */
export function SteerControls(props: Props) {
  const { stage, now, contact, letterKeys, leftHanded, steering, away, onBack } = props;
  const words = useWords();
  const { steer, common } = words;
  const lang = useLang();
  const reason = useId();
  const online = contact === 'online';
  const refusedBy = online ? null : reason;
  const goTo = (position: Position) => steering.send({ type: 'goTo', position });
  const gather = (position: Position) => steering.send({ type: 'gather', position });
  const next = nextMove(stage, steer, lang);
  useBarKeys(letterKeys, (shortcut) => online && runShortcut(shortcut, { stage, now, steering }));
  const number = stepNumber(stage, stage.position);
  return (
    <section className={styles.bar} aria-label={steer.bar}>
      <ContactRow id={reason} contact={contact} position={stage.position} />
      <BarMessage
        stage={stage}
        now={now}
        online={online}
        refusal={steering.refusal}
        onUndo={() => steering.send({ type: 'undo' })}
        onDismiss={steering.dismiss}
      />
      {away && (
        <AwayRow
          stage={stage}
          viewed={away}
          refusedBy={refusedBy}
          onBring={(position) => {
            gather(position);
            onBack();
          }}
          onBack={onBack}
        />
      )}
      {stage.spotlight && (
        <SpotlightRow
          card={stage.spotlight}
          onTakeDown={() => steering.send({ type: 'spotlight', card: null })}
        />
      )}
      <div className={classes(styles.parts, leftHanded && styles.mirrored)}>
        <div className={styles.steps}>
          <span className={styles.caption}>
            {number > 0 ? common.stepOf(number, stage.plan.length) : common.day}
          </span>
          <StepArrows stage={stage} refusedBy={refusedBy} onGo={goTo} />
        </div>
        <div className={styles.phase}>
          <span className={styles.caption}>{steer.phase}</span>
          <PhaseThread stage={stage} refusedBy={refusedBy} onGo={goTo} />
        </div>
        <div className={styles.time}>
          <span className={styles.caption}>{timeCaption(stage, now, words)}</span>
          <ClockControls stage={stage} now={now} refusedBy={refusedBy} onCommand={steering.send} />
        </div>
        <div className={styles.room}>
          <span className={styles.caption}>{steer.room}</span>
          <RoomKeys stage={stage} refusedBy={refusedBy} onCommand={steering.send} />
        </div>
        {next && <GoButton move={next} refusedBy={refusedBy} onGo={goTo} />}
      </div>
    </section>
  );
}

/** The figures go on; the words say what the others read in the last minute. */
function timeCaption({ timer }: Stage, now: number, { steer, common }: Words): string {
  const left = secondsLeft(timer, now);
  if (left === null || left >= 60) return steer.timeLeftInPhase;
  return left === 0 ? common.timeUp : common.underOneMinute;
}
