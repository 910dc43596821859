import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useSession } from '../../../state/useSession.ts';
import { useBoardScope } from '../actions/boardContext.ts';
import { useScreenActions } from '../screen/screenContext.ts';
import type { Drag } from '../screen/screenState.ts';

/** Lets go of what was carried. False when it lies where it lay. */
export function useDrop(step: StepId): (drag: Drag) => boolean {
  const session = useSession();
  const screen = useScreenActions();
  const { actions, parts } = useBoardScope();

  const cardAt = (entry: string): CardId | undefined => {
    const { cards } = session.board.get();
    if (cards.has(entry as CardId)) return entry as CardId;
    return [...cards.values()].find((card) => card.group === entry && !card.removed)?.id;
  };

  return ({ item, target, by }) => {
    if (by === 'keys' && item.kind === 'card') screen.focus(item.id);
    if (!target) return false;
    if (target.kind === 'between') {
      return actions.move(item, { step, column: target.column }, target.before);
    }
    const onto = cardAt(target.entry);
    if (item.kind !== 'card' || !onto) return false;
    parts.sew([onto, item.id], 'carried');
    return true;
  };
}
