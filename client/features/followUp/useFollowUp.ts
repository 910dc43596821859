import { useMemo } from 'react';
import type { Board } from '#shared/board/board.ts';
import { type Cells, cellKey } from '#shared/board/cells.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import type { Card } from '#shared/domain/card.ts';
import { hasMoved, type Seam, seamsOf } from '#shared/domain/followUp.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { isBegun } from '#shared/domain/strategy.ts';
import type { Visit } from '#shared/domain/visit.ts';
import { actorName } from '#shared/summary/names.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useCells } from '../../state/useCells.ts';

/** What comes back of the day. */
export interface FollowUpPart {
  /** The same as the day's own list, in the same order. */
  readonly strategies: readonly Card[];
  readonly moved: number;
  readonly seams: readonly Seam[];
  /** Agreed on the day, or made since. */
  readonly visits: readonly Visit[];
}

export function useFollowUp(): FollowUpPart {
  const cells = useCells();
  const board = useBoard((all) => all);
  return useMemo(() => partOf(cells, board), [cells, board]);
}

function partOf(cells: Cells, board: Board): FollowUpPart {
  const lying = STEPS.flatMap((step) => cells.get(cellKey(step, 'strategies')) ?? []);
  const strategies = lying
    .flatMap((item) => (item.kind === 'group' ? item.cards : [item.card]))
    .filter(isBegun);
  const happened = (card: Card) => board.texts.get(textName.happened(card.id)) ?? '';
  const nameOf = ({ ends }: Seam) => ends.map((end) => actorName(end, board.actors)).join();
  return {
    strategies,
    moved: strategies.filter((card) => hasMoved(card.strategy, happened(card))).length,
    seams: [...seamsOf(board.relations.values(), board.actors)].sort((a, b) =>
      SWEDISH.compare(nameOf(a), nameOf(b)),
    ),
    visits: [...board.visits.values()].filter(
      ({ status, removed }) => removed === null && (status === 'agreed' || status === 'done'),
    ),
  };
}
