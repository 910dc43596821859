import type { Rung } from '#shared/domain/ladder.ts';
import styles from './SeamMark.module.css';

interface Props {
  /** null: nobody has said. */
  readonly rung: Rung | null;
}

/** Two pieces of cloth and what joins them: notch against notch, then more and more stitches. The word stands beside it. */
export function SeamMark({ rung }: Props) {
  const gap = rung === null ? 14 : GAPS[rung];
  const [left, right] = [46 - gap / 2, 46 + gap / 2];
  return (
    <svg className={styles.seam} viewBox="0 0 92 34" aria-hidden="true" focusable="false">
      <path
        className={rung === null ? styles.unsaid : styles.cloth}
        d={`M0.5 0.5H${left}V33.5H0.5ZM${right} 0.5H91.5V33.5H${right}Z`}
      />
      {rung === 0 && <path className={styles.notch} d="M39 12l-7 5 7 5ZM53 12l7 5-7 5Z" />}
      {rung !== null && rung > 0 && <path className={styles.thread} d={STITCHES[rung]} />}
    </svg>
  );
}

const GAPS = [14, 9, 6, 4, 1] as const satisfies Readonly<Record<Rung, number>>;

const STITCHES = [
  '',
  'M35.5 8.5H56.5M35.5 25.5H56.5',
  'M37 5.7H55M37 17H55M37 28.3H55',
  'M38 3.4H54M38 10.2H54M38 17H54M38 23.8H54M38 30.6H54',
  'M39 2L53 8L39 14L53 20L39 26L53 32',
] as const satisfies Readonly<Record<Rung, string>>;
