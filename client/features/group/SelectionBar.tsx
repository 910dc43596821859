import { useEffect } from 'react';
import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useAnnouncer } from '../../ui/useAnnouncer.ts';
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
  const announcer = useAnnouncer();
  const said = words.selected(selected.size);
  // The row itself comes with the first card, too late to be a region that is listened to.
  useEffect(() => announcer.polite(said), [announcer, said]);
  return (
    <section className={styles.bar} aria-label={said}>
      <IconButton icon="close" size="small" onInk label={words.deselect} onClick={onDeselect} />
      <span className={styles.count}>{said}</span>
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
