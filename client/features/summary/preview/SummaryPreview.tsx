import { useRef } from 'react';
import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { DrawMap } from '../blocks/BlockView.tsx';
import { SummarySheet } from '../sheet/SummarySheet.tsx';
import styles from './SummaryPreview.module.css';
import { usePages } from './usePages.ts';

interface Props {
  readonly document: SummaryDocument;
  readonly map?: DrawMap | null;
  /** The part that is written in: its page is turned up. */
  readonly focused?: SummaryPart | null;
}

/** The pages as they will be printed, one at a time. Always light: it is paper. */
export function SummaryPreview({ document, map = null, focused = null }: Props) {
  const words = useWords().summary;
  const frame = useRef<HTMLDivElement>(null);
  const { page, pages, turn } = usePages(frame, document, focused);
  const [state, ...more] = document.status;
  return (
    <div className={styles.preview}>
      <div className={styles.bar}>
        <b role="status">{words.pageOf(page + 1, pages)}</b>
        <IconButton
          icon="previous"
          size="small"
          label={words.previousPage}
          disabled={page === 0}
          onClick={() => turn(page - 1)}
        />
        <IconButton
          icon="next"
          size="small"
          label={words.nextPage}
          disabled={page >= pages - 1}
          onClick={() => turn(page + 1)}
        />
      </div>
      {/* A picture of the paper: who does not see it reads the summary on its own page. */}
      <div className={styles.frame} ref={frame} data-theme="light" inert>
        <div className={styles.paper}>
          {page > 0 && (
            <p className={styles.top}>
              <b>{state}</b>
              <span>{more.join(' · ')}</span>
            </p>
          )}
          <div className={styles.window} data-first={page === 0 || undefined}>
            <div className={styles.flow} style={{ '--page': page } as React.CSSProperties}>
              <SummarySheet document={document} map={map} focused={focused} isPaper />
            </div>
          </div>
          <p className={styles.foot}>
            <span>{document.title}</span>
            <span>{page + 1}</span>
          </p>
        </div>
      </div>
    </div>
  );
}
