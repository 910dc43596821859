import { useEffect, useRef } from 'react';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import type { Words } from '../../../i18n/words.ts';
import { useConnection } from '../../../state/useConnection.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useSaving } from '../../../state/useSaving.ts';
import { isReadOnly } from '../../../sync/mayWrite.ts';
import type { Connection, SaveState } from '../../../sync/Session.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/icons.tsx';
import styles from './SaveLine.module.css';
import { useCalmly } from './useCalmly.ts';
import { useJustSent } from './useJustSent.ts';

interface Props {
  /** The time stands beside it where there is room. */
  readonly clock?: boolean;
}

/** "Sparat 10.42", "Offline. 3 kort väntar …": how it stands with what one has written. */
export function SaveLine({ clock = false }: Props) {
  const words = useWords();
  const formats = useFormats();
  const saving = useCalmly(useSaving());
  const connection = useConnection();
  const sent = useJustSent(saving);
  const own = useProjection(({ unshown }) => unshown.size);
  const { text, icon, warns } = said(words, { saving, connection, sent, own });
  const isTold = useIsTold(warns === true || sent > 0);
  const at = clock && saving.kind === 'saved' && icon === 'check' && sent === 0 ? saving.at : null;
  return (
    <span className={classes(styles.line, warns && styles.warns)} data-warns={warns ?? false}>
      <Icon name={icon} />
      {/* Neither each letter that is saved nor the minute is worth saying aloud. */}
      <span
        role="status"
        aria-live={isTold ? 'polite' : 'off'}
        className={at === null ? undefined : 'sr'}
      >
        {text}
      </span>
      {at !== null && <span aria-hidden="true">{words.common.savedAt(formats.clock(at))}</span>}
    </span>
  );
}

/** Aloud is said what is out of the ordinary, and once that it is over. */
function useIsTold(unusual: boolean): boolean {
  const was = useRef(false);
  useEffect(() => {
    was.current = unusual;
  }, [unusual]);
  return unusual || was.current;
}

interface Said {
  readonly text: string;
  readonly icon: IconName;
  readonly warns?: boolean;
}

interface Standing {
  readonly saving: SaveState;
  readonly connection: Connection;
  readonly sent: number;
  /** Cards that only this device has, and keeps to itself. */
  readonly own: number;
}

function said({ common, board, recovery, silence }: Words, standing: Standing): Said {
  const { saving, connection, sent, own } = standing;
  const { kind } = connection;
  if (isReadOnly(connection)) return { text: recovery.readingCopy, icon: 'offline', warns: true };
  if (kind === 'offline' || kind === 'stopped') {
    const cards = saving.kind === 'waiting' ? saving.cards : 0;
    const kept = own > 0 ? silence.offline(own) : common.offline;
    const text = cards > 0 ? common.offlineWaiting(cards) : kept;
    return { text, icon: 'offline', warns: true };
  }
  if (saving.kind === 'waiting')
    return { text: board.waitingForUnlock, icon: 'clock', warns: true };
  if (saving.kind === 'saving') return { text: common.saving, icon: 'clock' };
  if (kind !== 'online') return { text: common.connecting, icon: 'clock' };
  return { text: sent > 0 ? common.sent(sent) : common.saved, icon: 'check' };
}
