import { useMemo } from 'react';
import { materialOf } from '#shared/board/material.ts';
import { choicesOf } from '#shared/domain/desk/choices.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { inVersion, type Version } from '#shared/summary/versions.ts';
import { useLang } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useCells } from '../../../state/useCells.ts';
import { useDesk } from '../../../state/useDesk.ts';
import { useStage } from '../../../state/useStage.ts';

export interface MadeSummary {
  /** All of it. */
  readonly whole: Summary;
  /** For the reader who is chosen. */
  readonly summary: Summary;
  readonly document: SummaryDocument;
}

/** The summary as this device can make it now; null before it knows of any day. */
export function useSummary(version: Version): MadeSummary | null {
  const lang = useLang();
  const stage = useStage((current) => current);
  const board = useBoard((current) => current);
  const cells = useCells();
  const desk = useDesk((current) => current);
  const whole = useMemo(
    () => stage && summarise(materialOf(board, stage, { cells })),
    [board, cells, stage],
  );
  return useMemo(() => {
    if (!whole) return null;
    const summary = inVersion(whole, version);
    return { whole, summary, document: documentOf(summary, lang, choicesOf(desk)) };
  }, [whole, version, desk, lang]);
}
