import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useStage } from '../../state/useStage.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { HopesReview } from './HopesReview.tsx';
import styles from './HopesRow.module.css';
import { hopesToReview } from './hopesToReview.ts';

/** To who leads, while people come in: that there are hopes to read, before any of them is shown. */
export function HopesRow() {
  const words = useWords().lobby.review;
  const isLobby = useStage(({ position }) => position.kind === 'lobby');
  const count = useBoard(({ cards }) => hopesToReview(cards).length);
  const [open, setOpen] = useState(false);
  if (!isLobby || count === 0) return null;
  return (
    <>
      <Notice
        icon="list"
        className={styles.row}
        title={words.row(count)}
        action={
          <Button variant="line" size="small" onClick={() => setOpen(true)}>
            {words.open}
          </Button>
        }
      />
      {open && <HopesReview onClose={() => setOpen(false)} />}
    </>
  );
}
