import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './SelectionBar.module.css';

interface Props {
  readonly selected: ReadonlySet<CardId>;
  readonly onSew: () => void;
  readonly onDeselect: () => void;
}

/** What can be done with the cards that are selected. */
export function SelectionBar({ selected, onSew, onDeselect }: Props) {
  const words = useWords().arrange;
  return (
    <section className={styles.bar} aria-label={words.selected(selected.size)}>
      <span className={styles.count} role="status">
        {words.selected(selected.size)}
      </span>
      <Button variant="bare" size="small" onInk onClick={onDeselect}>
        {words.deselect}
      </Button>
      <Button
        size="small"
        onInk
        icon="group"
        disabled={selected.size < 2}
        title={words.stitchHelp}
        onClick={onSew}
      >
        {words.stitch}
      </Button>
    </section>
  );
}
