import { useState } from 'react';
import { showCode } from '#shared/domain/code.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Door.module.css';
import { DoorDialog } from './DoorDialog.tsx';
import type { WaysInStore } from './waysIn.ts';

interface Props {
  readonly open: boolean;
  readonly code: string | null;
  readonly take: WaysInStore['take'];
}

/** The code of the room, and the door beside it. */
export function DoorControl({ open, code, take }: Props) {
  const { common, lead, steer } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <span className={styles.door}>
      {open && code && (
        <span className={styles.code}>
          <span aria-hidden="true">{showCode(code)}</span>
          <span className="sr">{common.spelledCode([...code].join(' '))}</span>
        </span>
      )}
      {!open && <span className={styles.closed}>{lead.door.closed}</span>}
      <Button
        variant="line"
        size="small"
        icon="door"
        className={styles.key}
        onClick={() => setAsked(true)}
      >
        <span className={styles.label}>{open ? steer.closeDoor : steer.openDoor}</span>
      </Button>
      {asked && <DoorDialog open={open} take={take} onClose={() => setAsked(false)} />}
    </span>
  );
}
