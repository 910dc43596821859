import { useWords } from '../../i18n/useWords.ts';
import styles from './RiverPart.module.css';
import type { Way } from './useRiver.ts';

const LINES: Readonly<Record<Way, string>> = {
  charter: 'M1 6H33',
  expedition: 'M1 6c2.7-6 5.3-6 8 0s5.3 6 8 0 5.3-6 8 0 5.3 6 8 0',
};

/** Straight where one knows the way, in waves where one tries; always with words. */
export function WayLine({ way }: { readonly way: Way | null }) {
  const words = useWords().perspectives;
  return (
    <span className={styles.way}>
      {way && (
        <svg viewBox="0 0 34 12" aria-hidden="true" focusable="false">
          <path d={LINES[way]} fill="none" stroke="currentColor" strokeWidth="2.2" />
        </svg>
      )}
      {way ? words.ways[way] : words.noWay}
    </span>
  );
}
