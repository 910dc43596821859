import { useMemo } from 'react';
import { materialOf } from '#shared/board/material.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { SummaryDocument } from '../../features/summary/SummaryDocument.tsx';
import { SummaryTools } from '../../features/summary/SummaryTools.tsx';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useCells } from '../../state/useCells.ts';
import { useConnection } from '../../state/useConnection.ts';
import { useProjection } from '../../state/useProjection.ts';
import { useStage } from '../../state/useStage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ReadingHead } from './ReadingHead.tsx';
import styles from './SummaryPage.module.css';

/** What leaves the room, made here from what this device knows. */
export function SummaryPage() {
  const stage = useStage((current) => current);
  const board = useBoard((current) => current);
  const cells = useCells();
  const summary = useMemo(
    () => stage && summarise(materialOf(board, stage, { cells })),
    [board, cells, stage],
  );
  if (!summary) return null;
  return (
    <div className={styles.page}>
      <ReadingHead title={summary.title} actions={<SummaryTools summary={summary} />} />
      <main className={styles.main}>
        <OldCopy />
        <SummaryDocument summary={summary} />
      </main>
    </div>
  );
}

/** Without contact the summary is as old as this device's copy, and says so. */
function OldCopy() {
  const words = useWords().summary;
  const format = useFormats();
  const connection = useConnection();
  const heard = useProjection((projection) => projection.heard);
  if (connection.kind === 'online' || heard === null) return null;
  return (
    <Notice icon="offline" tone="warn" className={styles.notice}>
      {words.offlineCopy(format.moment(heard))}
    </Notice>
  );
}
