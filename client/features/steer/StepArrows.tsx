import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { HoldButton } from './HoldButton.tsx';
import { stepMove } from './nextMove.ts';
import styles from './SteerBar.module.css';

interface Props {
  readonly stage: Stage;
  /** Why they cannot be used, as the id of the text that says so. */
  readonly refusedBy: string | null;
  readonly onGo: (position: Position) => void;
}

const ARROWS = [
  { by: -1, icon: 'previous', place: styles.back },
  { by: 1, icon: 'next', place: styles.on },
] as const;

/** One step back or on, each held. */
export function StepArrows({ stage, refusedBy, onGo }: Props) {
  const words = useWords().steer;
  return (
    <div className={styles.keys}>
      {ARROWS.map(({ by, icon, place }) => {
        const move = stepMove(stage, by, words);
        // An arrow that leads nowhere keeps its place: the other never moves under a finger.
        if (!move) return <span key={icon} className={classes(styles.noKey, place)} />;
        return (
          <HoldButton
            key={icon}
            what={move.label}
            label={move.label}
            refusedBy={refusedBy}
            onHeld={() => onGo(move.position)}
            className={classes(styles.key, styles.square)}
            wrapClassName={place}
          >
            <Icon name={icon} />
            <span className={styles.short}>{move.short}</span>
          </HoldButton>
        );
      })}
    </div>
  );
}
