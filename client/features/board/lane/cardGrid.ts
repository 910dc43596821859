import { type Cells, cellKey } from '#shared/board/cells.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Session } from '../../../sync/Session.ts';
import type { BoardScreen } from '../screen/screen.ts';
import { cardsOf, laneEntries } from './laneEntries.ts';
import { type CardGrid, neighbour } from './neighbour.ts';

/** The cards of a step as this screen lists them, from top to bottom in each lane. */
export function cardGrid(cells: Cells, { state }: BoardScreen, step: StepId): CardGrid {
  const { waiting } = state.getState();
  const lane = (column: ColumnId) =>
    cardsOf(laneEntries(cells.get(cellKey(step, column)) ?? [], waiting, null));
  return { strengths: lane('strengths'), needs: lane('needs'), strategies: lane('strategies') };
}

/** Where one goes on when a card leaves its lane: the next one, or the one above. */
export function besideInLane(
  session: Session,
  cells: Cells,
  screen: BoardScreen,
  id: CardId,
): CardId | null {
  const card = session.board.get().cards.get(id);
  if (!card) return null;
  const grid = cardGrid(cells, screen, card.step);
  return neighbour(grid, id, 'ArrowDown') ?? neighbour(grid, id, 'ArrowUp');
}
