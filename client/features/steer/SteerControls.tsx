import { useId } from 'react';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
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
import { type Move, nextMove, stepNumber } from './nextMove.ts';
import { OnScreenRow } from './OnScreenRow.tsx';
import { PhaseThread } from './PhaseThread.tsx';
import { RoomKeys } from './RoomKeys.tsx';
import { runShortcut } from './runShortcut.ts';
import { SpotlightRow } from './SpotlightRow.tsx';
import styles from './SteerBar.module.css';
import { StepArrows } from './StepArrows.tsx';
import { useBarKeys } from './useBarKeys.ts';
import type { Steering } from './useSteering.ts';
import { commandOf, isVoting, votingMove } from './votingMove.ts';

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
  /** What the next voting gives, and how that is said. */
  readonly terms: RoundTerms;
  readonly given: string;
}

/** Always in this order: step, phase, time, the room, next. */
export function SteerControls(props: Props) {
  const { stage, now, contact, letterKeys, leftHanded, steering } = props;
  const { terms, given, away, onBack } = props;
  const words = useWords();
  const { steer, common } = words;
  const lang = useLang();
  const reason = useId();
  const online = contact === 'online';
  const refusedBy = online ? null : reason;
  const go = (move: Pick<Move, 'position' | 'voting'>) => {
    const command = commandOf(move, stage, terms);
    if (command) steering.send(command);
  };
  /** Going to vote opens the voting. Leaving it leaves it open: only the large button closes it. */
  const goTo = (position: Position) => {
    const opens = isVoting(position) ? votingMove(stage, position) : null;
    go(opens ?? { position, voting: null });
  };
  const gather = (position: Position) => steering.send({ type: 'gather', position });
  const next = nextMove(stage, given, words, lang);
  useBarKeys(
    letterKeys,
    (shortcut) => online && runShortcut(shortcut, { stage, now, steering, terms }),
  );
  const number = stepNumber(stage, stage.position);
  return (
    <section className={styles.bar} aria-label={steer.bar}>
      <ContactRow id={reason} contact={contact} position={stage.position} />
      <BarMessage
        stage={stage}
        now={now}
        online={online}
        refusal={steering.refusal}
        aboutVote={steering.aboutVote}
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
      {stage.onScreen && (
        <OnScreenRow
          shown={stage.onScreen}
          onTakeDown={() => steering.send({ type: 'onScreen', show: null })}
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
        {next && <GoButton move={next} refusedBy={refusedBy} onGo={go} />}
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
