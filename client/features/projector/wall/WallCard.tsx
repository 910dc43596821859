import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import styles from './WallCard.module.css';

/** More letters than this are set in the smallest there is. */
const MUCH = 55;

interface Props {
  readonly card: Card;
}

/** A card that can be read from the back row. One that somebody has reported is cloth without words until it has been looked at. */
export function WallCard({ card: { text, lang, reported } }: Props) {
  const { projector } = useWords();
  if (reported !== null) return <p className={styles.masked}>{projector.masked}</p>;
  return (
    <p className={styles.card} lang={lang} data-long={text.length > MUCH}>
      {text}
    </p>
  );
}
