import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import { SoughtNotice } from '../link/SoughtNotice.tsx';
import styles from './BoardNotices.module.css';
import { ScopeNotice } from './ScopeChoice.tsx';
import { useShowWaiting } from './useShowWaiting.ts';

interface Props {
  /** What other features tell here. */
  readonly children?: ReactNode;
}

/** Above the lanes: that the board is locked, and what waits here meanwhile. */
export function BoardNotices({ children }: Props) {
  const words = useWords();
  const { rights } = useBoardScope();
  const showWaiting = useShowWaiting();
  // Else each letter on its way would draw all notices anew.
  const pending = useProjection((projection) => (rights.locked ? projection.pending.size : 0));
  return (
    <div className={styles.notices} aria-live="polite">
      <SoughtNotice />
      <ScopeNotice />
      {children}
      {rights.locked && (
        <Notice
          icon="lock"
          className={styles.lock}
          title={pending > 0 ? words.notices.locked.title : words.board.lockedText}
          action={
            pending > 0 && (
              <Button variant="line" size="small" onClick={showWaiting}>
                {words.notices.locked.showThem(pending)}
              </Button>
            )
          }
        >
          {pending > 0 && words.notices.locked.waiting(pending)}
        </Notice>
      )}
    </div>
  );
}
