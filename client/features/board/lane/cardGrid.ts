import { cellKey } from '#shared/board/cells.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Projection } from '../../../state/projection.ts';
import type { BoardScreen } from '../screen/screen.ts';
import { cardsOf, type LaneEntry, laneEntries } from './laneEntries.ts';
import { narrowing } from './narrowing.ts';
import { type CardGrid, neighbour } from './neighbour.ts';
import { entriesFrom, tablesHere } from './ownTableOnly.ts';

export type ShownBoard = Pick<
  Projection,
  'board' | 'cells' | 'unshown' | 'lanes' | 'stage' | 'seat'
>;

/** A lane as this screen lists it. */
export function shownEntries(
  { board, unshown, lanes, stage, seat }: ShownBoard,
  { state }: BoardScreen,
  step: StepId,
  column: ColumnId,
): readonly LaneEntry[] {
  const key = cellKey(step, column);
  const { held, scope } = state.getState();
  const items = lanes.get(key) ?? [];
  const all = laneEntries({
    items,
    cards: board.cards,
    unshown,
    held: held.get(key),
  });
  const isWhole = narrowing(scope, { stage, seat }, step) === 'none';
  return isWhole ? all : entriesFrom(all, tablesHere(stage?.tables ?? [], seat));
}

/** The cards of a step as this screen lists them, from top to bottom in each lane. */
export function cardGrid(shown: ShownBoard, screen: BoardScreen, step: StepId): CardGrid {
  const { folded } = screen.state.getState();
  const lane = (column: ColumnId) => cardsOf(shownEntries(shown, screen, step, column), folded);
  return { strengths: lane('strengths'), needs: lane('needs'), strategies: lane('strategies') };
}

/** Where one goes on when a card leaves its lane: the next one, or the one above. */
export function besideInLane(shown: ShownBoard, screen: BoardScreen, id: CardId): CardId | null {
  const card = shown.board.cards.get(id) ?? shown.unshown.get(id);
  if (!card) return null;
  const grid = cardGrid(shown, screen, card.step);
  return neighbour(grid, id, 'ArrowDown') ?? neighbour(grid, id, 'ArrowUp');
}
