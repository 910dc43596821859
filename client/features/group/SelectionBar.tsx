import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './SelectionBar.module.css';

interface Props {
  readonly selected: ReadonlySet<CardId>;
  readonly onSew: () => void;
  readonly onMove: () => void;
  readonly onDeselect: () => void;
}

/** What can be done with the cards that are selected. */
export function SelectionBar({ selected, onSew, onMove, onDeselect }: Props) {
  const words = useWords().arrange;
  return (
    <section className={styles.bar} aria-label={words.selected(selected.size)}>
      <IconButton icon="close" size="small" onInk label={words.deselect} onClick={onDeselect} />
      <span className={styles.count} role="status">
        {words.selected(selected.size)}
      </span>
      <Button variant="bare" size="small" onInk onClick={onMove}>
        {words.moveTo}
      </Button>
      <Button
        size="small"
        onInk
        disabled={selected.size < 2}
        title={words.stitchHelp}
        onClick={onSew}
      >
        {words.stitch}
      </Button>
    </section>
  );
}
