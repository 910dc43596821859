import { useSyncExternalStore } from 'react';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import type { Words } from '../../i18n/words.ts';
import type { CommandRefusal } from '../../sync/Session.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './SaverLine.module.css';
import type { Saver } from './saver.ts';

interface Props {
  readonly saver: Saver;
}

/** *Sparat* is the relay's answer. Nothing is said before something was written. */
export function SaverLine({ saver }: Props) {
  const { common } = useWords();
  const format = useFormats();
  const state = useSyncExternalStore(saver.subscribe, saver.get);
  return (
    <span role="status" className={styles.line}>
      {state.kind === 'saving' && <StateLine icon="clock">{common.saving}</StateLine>}
      {state.kind === 'saved' && (
        <StateLine icon="check">{common.savedAt(format.clock(state.at))}</StateLine>
      )}
    </span>
  );
}

/** What could not be saved is said where it cannot be missed, with the way on. */
export function SaverProblem({ saver }: Props) {
  const { common, organise } = useWords();
  const state = useSyncExternalStore(saver.subscribe, saver.get);
  return (
    <div aria-live="polite">
      {state.kind === 'failed' && (
        <Notice
          className={styles.problem}
          tone="warn"
          icon={state.why === 'offline' ? 'offline' : 'octagon'}
          action={
            <Button variant="line" size="small" onClick={saver.retry}>
              {common.retry}
            </Button>
          }
        >
          {problemText(state.why, organise)}
        </Notice>
      )}
    </div>
  );
}

function problemText(why: CommandRefusal, organise: Words['organise']): string {
  if (why === 'offline') return organise.waitingForContact;
  if (why === 'stale') return organise.changedByOther;
  return why === 'notAllowed' ? organise.notAllowed : organise.notSaved;
}
