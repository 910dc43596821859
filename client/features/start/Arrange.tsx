import { useWords } from '../../i18n/useWords.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import styles from './Arrange.module.css';

interface Props {
  readonly createHref: string;
  readonly onOpenExisting: () => void;
}

/** For whoever arranges a day. Stands on ink. */
export function Arrange({ createHref, onOpenExisting }: Props) {
  const { start } = useWords();
  return (
    <section className={styles.arrange}>
      <h2>{start.arrangeTitle}</h2>
      <p>{start.arrangeText}</p>
      <ButtonLink onInk href={createHref} className={styles.create}>
        {start.create}
      </ButtonLink>
      <button type="button" className={styles.open} onClick={onOpenExisting}>
        {start.openExisting}
      </button>
    </section>
  );
}
