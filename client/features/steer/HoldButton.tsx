import { type ReactNode, useId } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import styles from './HoldButton.module.css';
import { useHold } from './useHold.ts';

interface Props {
  /** Given when the button has no words of its own. */
  readonly label?: string | undefined;
  /** What it does, so that a change of that lets go. */
  readonly what: string;
  /** What need not be held is done at once. The button is the same, and keeps its focus. */
  readonly atOnce?: boolean;
  /** Why it cannot be used, as the id of the text that says so. */
  readonly refusedBy: string | null;
  readonly onHeld: () => void;
  readonly className?: string | undefined;
  readonly wrapClassName?: string | undefined;
  readonly children: ReactNode;
}

/** A button that is held for 600 ms, or pressed twice with Enter. It fills while it is held. */
export function HoldButton(props: Props) {
  const {
    label,
    what,
    atOnce = false,
    refusedBy,
    onHeld,
    className,
    wrapClassName,
    children,
  } = props;
  const words = useWords().steer;
  const help = useId();
  const { state, handlers } = useHold({ what, atOnce, run: onHeld });
  const hint = { idle: '', holding: '', tooShort: words.holdHelp, armed: words.pressAgain }[state];
  return (
    <span className={classes(styles.wrap, wrapClassName)}>
      <button
        type="button"
        aria-label={label}
        aria-describedby={refusedBy ?? (atOnce ? undefined : help)}
        aria-disabled={refusedBy !== null}
        data-hold={state}
        className={classes(styles.hold, className)}
        {...(refusedBy === null ? handlers : {})}
      >
        <span className={styles.fill} />
        {children}
      </button>
      {/* For the button alone: it is not read once more beside it. */}
      <span id={help} hidden>
        {words.holdHelp}
      </span>
      <span role="status" className={styles.hint}>
        {hint}
      </span>
    </span>
  );
}
