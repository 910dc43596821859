import { CARD_TEXT } from '#shared/domain/card.ts';
import { letterCount, lettersOver } from '#shared/domain/letterCount.ts';
import { useWords } from '../../i18n/useWords.ts';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './LetterCount.module.css';

interface Props {
  readonly text: string;
}

/** What is left is said aloud at these points only, so that nobody is talked to while writing. */
const SAID_AT = [10, 25, 50];

/** How much of a card is written. Silent until it begins to matter; first against the advised length, then the limit. */
export function LetterCount({ text }: Props) {
  const words = useWords().compose;
  const count = letterCount(text);
  const over = lettersOver(text);
  const left = CARD_TEXT.hard - count;
  const near = SAID_AT.find((at) => left <= at);
  return (
    <>
      <span className="sr" role="status">
        {over === 0 && near !== undefined && words.left(near)}
      </span>
      {over > 0 && <StateLine tone="danger">{words.over(over)}</StateLine>}
      {over === 0 && count >= CARD_TEXT.counterFrom && (
        <span className={styles.count}>
          {count > CARD_TEXT.soft
            ? `${words.counter(count, CARD_TEXT.hard)}, ${words.shorter}`
            : words.counter(count, CARD_TEXT.soft)}
        </span>
      )}
    </>
  );
}
