import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useScreen } from '../screen/screenContext.ts';
import styles from './GoneCard.module.css';

interface Props {
  readonly id: CardId;
}

/** Where a card lay that somebody else has taken away: as tall as it was, so that nothing moves. */
export function GoneCard({ id }: Props) {
  const words = useWords().board;
  const height = useScreen(({ heights }) => heights.get(id) ?? 0);
  return (
    <article data-card={id} data-gone tabIndex={-1} className={styles.gone} style={{ height }}>
      {words.takenAway}
    </article>
  );
}
