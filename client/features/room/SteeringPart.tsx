import { useState } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import styles from './Room.module.css';
import { SteeringDialog } from './SteeringDialog.tsx';

interface Props {
  readonly steering: Stage['steering'];
}

/** Who moves whom, and the way to change that. */
export function SteeringPart({ steering }: Props) {
  const words = useWords().room.steering;
  const [open, setOpen] = useState(false);
  const short = words.short[steering];
  return (
    <>
      <button
        type="button"
        className={styles.steering}
        aria-label={`${short}. ${words.change}: ${words.title}`}
        onClick={() => setOpen(true)}
      >
        {short}
      </button>
      {open && <SteeringDialog steering={steering} onClose={() => setOpen(false)} />}
    </>
  );
}
