import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useConnection } from '../../state/useConnection.ts';
import { useReadable } from '../../state/useReadable.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { useDeskSaver } from './deskSaver.ts';
import styles from './Redaction.module.css';

/** *Sparat* is the relay's answer. Nothing is said before something was written. */
export function SavedLine() {
  const { common } = useWords();
  const format = useFormats();
  const state = useReadable(useDeskSaver());
  return (
    <span role="status" className={styles.saved}>
      {state.kind === 'saving' && <StateLine icon="clock">{common.saving}</StateLine>}
      {state.kind === 'saved' && (
        <StateLine icon="check">{common.savedAt(format.clock(state.at))}</StateLine>
      )}
    </span>
  );
}

/** What could not be saved, or that nothing can be for now, where it cannot be missed. */
export function SaveProblem() {
  const { common, redaction: words } = useWords();
  const saver = useDeskSaver();
  const state = useReadable(saver);
  const isOnline = useConnection().kind === 'online';
  const why = state.kind === 'failed' ? state.why : null;
  const retry = (
    <Button variant="line" size="small" onClick={saver.retry}>
      {common.retry}
    </Button>
  );
  const isLost = why === 'offline' || !isOnline;
  const text = why === null ? words.offline : why === 'offline' ? words.waiting : words.notSaved;
  return (
    <div aria-live="polite">
      {(why !== null || !isOnline) && (
        <Notice
          tone="warn"
          icon={isLost ? 'offline' : 'octagon'}
          action={why !== null && isOnline && retry}
        >
          {text}
        </Notice>
      )}
    </div>
  );
}
