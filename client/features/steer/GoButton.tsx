import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './GoButton.module.css';
import { HoldButton } from './HoldButton.tsx';
import type { Move } from './nextMove.ts';

interface Props {
  readonly move: Move;
  /** Why it cannot be used, as the id of the text that says so. */
  readonly refusedBy: string | null;
  readonly onGo: (move: Move) => void;
}

/** The most important button of the screen. It always says what happens. */
export function GoButton({ move, refusedBy, onGo }: Props) {
  const words = useWords().steer;
  const { label, detail, held } = move;
  const second = [detail, held && words.hold].filter(Boolean).join(' · ');
  return (
    <HoldButton
      what={label}
      atOnce={!held}
      refusedBy={refusedBy}
      onHeld={() => onGo(move)}
      className={styles.go}
      wrapClassName={styles.wrap}
    >
      <span>
        {label} {second && <small>{second}</small>}
      </span>
      <Icon name="next" className={styles.icon} />
    </HoldButton>
  );
}
