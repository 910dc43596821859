import { useMemo } from 'react';
import { materialOf } from '#shared/board/material.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { useLang } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useCells } from '../../../state/useCells.ts';
import { useStage } from '../../../state/useStage.ts';

export interface MadeSummary {
  readonly summary: Summary;
  readonly document: SummaryDocument;
}

/** The summary as this device can make it now; null before it knows of any day. */
export function useSummary(): MadeSummary | null {
  const lang = useLang();
  const stage = useStage((current) => current);
  const board = useBoard((current) => current);
  const cells = useCells();
  return useMemo(() => {
    if (!stage) return null;
    const summary = summarise(materialOf(board, stage, { cells }));
    return { summary, document: documentOf(summary, lang) };
  }, [board, cells, stage, lang]);
}
