import { markHits, nearFirstHit, type SoughtWord } from '#shared/domain/search.ts';
import styles from './Marked.module.css';

interface Props {
  readonly text: string;
  readonly words: readonly SoughtWord[];
  /** So many letters are seen before the first hit, where the place is short. */
  readonly room?: number;
}

/** A text with what one looks for marked in it: underlined and bold, not by colour alone. */
export function Marked({ text, words, room }: Props) {
  if (words.length === 0) return text;
  const pieces = markHits(text, words);
  const shown = room === undefined ? pieces : nearFirstHit(pieces, room);
  return shown.map(({ text: piece, hit }, index) =>
    hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place.
      <mark key={index} className={styles.hit}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
