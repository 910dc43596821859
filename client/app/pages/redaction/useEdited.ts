import { useMemo } from 'react';
import { materialOf } from '#shared/board/material.ts';
import { reviewOf } from '#shared/domain/card.ts';
import { choicesOf } from '#shared/domain/desk/choices.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { summarise } from '#shared/summary/summarise.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useCells } from '../../../state/useCells.ts';
import { useDesk } from '../../../state/useDesk.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { amountsOf } from './amountsOf.ts';
import { lacksOf } from './lacksOf.ts';

/** The summary as it is being edited, what stops it, and what it lacks. Null before any day is known. */
export function useEdited() {
  const lang = useLang();
  const words = useWords();
  const session = useSession();
  const stage = useStage((current) => current);
  const board = useBoard((current) => current);
  const desk = useDesk((current) => current);
  const cells = useCells();
  const { drafts } = useReadable(session.counts);
  const summary = useMemo(
    () => stage && summarise(materialOf(board, stage, { cells })),
    [board, cells, stage],
  );
  return useMemo(() => {
    if (!summary) return null;
    const unsent = drafts.reduce((sum, { cards }) => sum + cards, 0);
    return {
      summary,
      document: documentOf(summary, lang, choicesOf(desk)),
      amounts: amountsOf(summary, desk, lang, words),
      lacks: lacksOf(summary, unsent, words, session.workshop),
      reported: [...board.cards.values()]
        .filter((card) => card.removed === null && reviewOf(card) !== null)
        .sort((one, other) => (one.reported?.at ?? 0) - (other.reported?.at ?? 0)),
    };
  }, [summary, desk, lang, words, drafts, board, session]);
}
