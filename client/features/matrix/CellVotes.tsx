import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './CellVotes.module.css';

interface Props {
  readonly votes: number;
}

/** A button and how many. */
export function CellVotes({ votes }: Props) {
  const words = useWords().matrix;
  return (
    <span className={styles.votes}>
      <Icon name="button" />
      <span aria-hidden="true">{votes}</span>
      <span className="sr">{words.votes(votes)}. </span>
    </span>
  );
}
