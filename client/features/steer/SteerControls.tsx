import { useId } from 'react';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { BarKey } from './BarKey.tsx';
import { BarMessage } from './BarMessage.tsx';
import { ClockControls } from './ClockControls.tsx';
import { type Contact, ContactRow } from './ContactRow.tsx';
import { GoButton } from './GoButton.tsx';
import { nextMove, stepNumber } from './nextMove.ts';
import { PhaseThread } from './PhaseThread.tsx';
import { runShortcut } from './runShortcut.ts';
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
}

/** Always in this order: step, phase, time, the room, next. */
export function SteerControls(props: Props) {
  const { stage, now, contact, letterKeys, leftHanded, steering } = props;
  const { steer, common } = useWords();
  const lang = useLang();
  const reason = useId();
  const online = contact === 'online';
  const refusedBy = online ? null : reason;
  const goTo = (position: Position) => steering.send({ type: 'goTo', position });
  const lock = () => steering.send({ type: 'lock', locked: !stage.locked });
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
          <span className={styles.caption}>{steer.timeLeftInPhase}</span>
          <ClockControls stage={stage} now={now} refusedBy={refusedBy} onCommand={steering.send} />
        </div>
        <div className={styles.room}>
          <span className={styles.caption}>{steer.room}</span>
          <BarKey
            wide
            label={stage.locked ? steer.unlock : steer.lock}
            icon={stage.locked ? 'lock' : 'unlock'}
            pressed={stage.locked}
            refusedBy={refusedBy}
            onPress={lock}
          />
        </div>
        {next && <GoButton move={next} refusedBy={refusedBy} onGo={goTo} />}
      </div>
    </section>
  );
}
