import type { CardId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Cell } from '../move/placeAt.ts';
import type { BoardScreen } from '../screen/screen.ts';
import { roomStep } from '../screen/viewedStep.ts';

/** Turns to the step and the lane where a card lies, and marks it. */
export function showCard(
  screen: BoardScreen,
  stage: Stage | null,
  card: CardId,
  { step, column }: Cell,
): void {
  screen.look(step === roomStep(stage) ? null : step);
  screen.showColumn(column);
  screen.narrow({ kind: 'room', step });
  screen.point(card);
}
