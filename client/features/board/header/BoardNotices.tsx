import { useWords } from '../../../i18n/useWords.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import { SoughtNotice } from '../link/SoughtNotice.tsx';
import styles from './BoardNotices.module.css';

/** Above the lanes: that the board is locked, and what waits here meanwhile. */
export function BoardNotices() {
  const words = useWords();
  const { rights } = useBoardScope();
  const pending = useProjection((projection) => projection.pending.size);
  return (
    <div className={styles.notices} aria-live="polite">
      <SoughtNotice />
      {rights.locked && (
        <Notice
          icon="lock"
          title={pending > 0 ? words.notices.locked.title : words.board.lockedText}
        >
          {pending > 0 && words.notices.locked.waiting(pending)}
        </Notice>
      )}
    </div>
  );
}
