import { isShown } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { isLockedFor } from '../../../sync/mayWrite.ts';
import { useBoardScope } from '../actions/boardContext.ts';
import { useScreenActions } from '../screen/screenContext.ts';
import type { Drag } from '../screen/screenState.ts';

/** Lets go of what was carried. What there is to say when it lies where it lay; null when it has moved. */
export function useDrop(step: StepId): (drag: Drag) => string | null {
  const words = useWords();
  const session = useSession();
  const screen = useScreenActions();
  const { actions, parts } = useBoardScope();

  const cardAt = (entry: string): CardId | undefined => {
    const cards = [...session.board.get().cards.values()].filter(isShown);
    return cards.find(({ id, group }) => id === entry || group === entry)?.id;
  };

  return ({ item, target, by, disturbed }) => {
    if (by === 'keys' && item.kind === 'card') screen.focus(item.id);
    const stays = disturbed ? '' : words.arrange.dropCancelled;
    if (!target) return stays;
    if (isLockedFor(session.role, session.stage.get())) return words.board.lockedText;
    if (target.kind === 'between') {
      const moved = actions.move([item], { step, column: target.column }, target.before);
      return moved ? null : stays;
    }
    const onto = cardAt(target.entry);
    if (!onto) return words.arrange.ontoGone;
    if (item.kind !== 'card') return stays;
    parts.sew([onto, item.id], 'carried');
    return null;
  };
}
