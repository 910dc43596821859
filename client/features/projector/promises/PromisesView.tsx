import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useJoint, usePromises } from '../../../state/usePromises.ts';
import { MiniHead } from '../frame/MiniHead.tsx';
import { roundOf, useTurns } from '../frame/useTurns.ts';
import { PageDots } from '../wall/PageDots.tsx';
import { JointPage } from './JointPage.tsx';
import { PromiseItem } from './PromiseItem.tsx';
import styles from './PromisesView.module.css';
import { usePages } from './usePages.ts';

interface Props {
  readonly stage: Stage;
}

/** What the room has promised: the joint promise first, then the tables' beside each other, page by page. */
export function PromisesView({ stage }: Props) {
  const { projector, promise: words } = useWords();
  const promises = usePromises();
  const joint = useJoint(promises);
  const { track, pages: tablePages } = usePages();
  const { at, count } = useTurns();
  const written = promises.filter(({ isEmpty }) => !isEmpty);
  const first = joint.isWritten ? 1 : 0;
  const pages = first + (written.length > 0 ? tablePages : 0);
  const page = roundOf(at, pages);
  const showsJoint = joint.isWritten && page === 0;
  const place = { '--page': Math.max(0, page - first) } as React.CSSProperties;
  return (
    <div className={styles.view}>
      <MiniHead stage={stage} />
      <div className={styles.title}>
        <h1>{showsJoint ? words.joint : words.compare}</h1>
        {pages > 1 && (
          <div
            className={styles.dots}
            style={{ '--pages': pages } as React.CSSProperties}
            aria-hidden="true"
          >
            <PageDots page={page} pages={pages} />
          </div>
        )}
      </div>
      {pages === 0 && <p className={styles.none}>{projector.noPromises}</p>}
      <div className={styles.pages}>
        {showsJoint && <JointPage parts={joint.parts} />}
        {/* Laid out also while the joint promise is shown, so that its pages are known. */}
        <div className={styles.window} data-behind={showsJoint || undefined}>
          <ol ref={track} className={styles.track} data-side={count % 2} style={place}>
            {written.map((promise) => (
              <PromiseItem key={promise.table} promise={promise} />
            ))}
          </ol>
        </div>
      </div>
    </div>
  );
}
