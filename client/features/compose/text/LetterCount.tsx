import { CARD_TEXT } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { StateLine } from '../../../ui/StateLine.tsx';
import styles from './LetterCount.module.css';

interface Props {
  readonly length: number;
}

/** How much of a card is written. Silent until it begins to matter; first against the advised length, then the limit. */
export function LetterCount({ length }: Props) {
  const words = useWords().compose;
  if (length < CARD_TEXT.counterFrom) return null;
  if (length > CARD_TEXT.hard) {
    return <StateLine tone="danger">{words.over(length - CARD_TEXT.hard)}</StateLine>;
  }
  const most = length > CARD_TEXT.soft ? CARD_TEXT.hard : CARD_TEXT.soft;
  return <span className={styles.count}>{words.counter(length, most)}</span>;
}
