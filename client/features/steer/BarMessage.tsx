import type { Stage } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import type { CommandRefusal } from '../../sync/Session.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useRootMark } from '../../ui/useRootMark.ts';
import styles from './BarMessage.module.css';
import { placeName } from './placeName.ts';
import { undoText } from './undoText.ts';

interface Props {
  readonly stage: Stage;
  /** Relay clock, ms. */
  readonly now: number;
  readonly online: boolean;
  readonly refusal: CommandRefusal | null;
  readonly aboutVote: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Above the bar: that somebody else was first, or what can still be taken back. */
export function BarMessage(props: Props) {
  const { stage, now, online, refusal, aboutVote, onUndo, onDismiss } = props;
  const words = useWords();
  const { steer, common, notices, vote } = words;
  const lang = useLang();
  const secondsLeft = stage.undo ? Math.floor((stage.undo.until - now) / 1000) : 0;
  const message = () => {
    if (!online) return null;
    if (refusal === 'stale' && aboutVote) return <p className={styles.text}>{vote.desk.refused}</p>;
    if (refusal === 'stale')
      return (
        <p className={styles.text}>
          <b>{notices.stepChanged.title}.</b>{' '}
          {notices.stepChanged.text(placeName(stage.position, steer, lang))}
        </p>
      );
    if (refusal && refusal !== 'offline')
      return <p className={styles.text}>{steer.refusals[refusal]}</p>;
    return secondsLeft > 0 && <p className={styles.text}>{undoText(stage, words, lang)}</p>;
  };
  const shown = message();
  useRootMark('bar-says', Boolean(shown));
  const refused = online && refusal !== null && refusal !== 'offline';
  return (
    <div className={styles.message} data-empty={!shown}>
      <div role="status" className={styles.said}>
        {shown}
      </div>
      {refused && <IconButton icon="close" size="small" label={common.close} onClick={onDismiss} />}
      {online && !refused && secondsLeft > 0 && (
        <Button variant="bare" size="small" icon="undo" onClick={onUndo} className={styles.undo}>
          {common.undoIn(secondsLeft)}
        </Button>
      )}
    </div>
  );
}
