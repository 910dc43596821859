import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import styles from './Arrange.module.css';

interface Props {
  readonly createHref: string;
  /** The way to a room with invented cards. */
  readonly tryIt: ReactNode;
  readonly onOpenExisting: () => void;
}

/** For whoever arranges a day. Stands on ink. */
export function Arrange({ createHref, tryIt, onOpenExisting }: Props) {
  const { start } = useWords();
  return (
    <section className={styles.arrange}>
      <h2>{start.arrangeTitle}</h2>
      <p>{start.arrangeText}</p>
      <ButtonLink onInk href={createHref} className={styles.create}>
        {start.create}
      </ButtonLink>
      {tryIt}
      <button type="button" className={styles.open} onClick={onOpenExisting}>
        {start.openExisting}
      </button>
    </section>
  );
}
