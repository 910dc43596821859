import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './DeskField.module.css';

interface Props {
  readonly theirs: string;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Two have written the same: both texts are on the screen, and nothing is done until somebody chooses. */
export function TwoTexts({ theirs, onKeep, onTake }: Props) {
  const words = useWords().redaction;
  return (
    <Notice tone="warn" icon="pen" title={words.bothTitle}>
      <p>{theirs === '' ? words.bothEmpty : words.bothTheirs}</p>
      {theirs !== '' && <q className={styles.theirs}>{theirs}</q>}
      <div className={styles.answers}>
        <Button size="small" onClick={onKeep}>
          {words.keepMine}
        </Button>
        <Button size="small" variant="line" onClick={onTake}>
          {words.takeTheirs}
        </Button>
      </div>
    </Notice>
  );
}
