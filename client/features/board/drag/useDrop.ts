import { type Card, isShown } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { isLockedFor } from '../../../sync/mayWrite.ts';
import { useBoardScope } from '../actions/boardContext.ts';
import { useScreenActions } from '../screen/screenContext.ts';
import type { Drag } from '../screen/screenState.ts';
import type { Dragged } from './dropTarget.ts';

/** Lets go of what was carried. What there is to say when it lies where it lay; null when it has moved. */
export function useDrop(step: StepId): (drag: Drag) => string | null {
  const words = useWords();
  const session = useSession();
  const screen = useScreenActions();
  const { actions, parts } = useBoardScope();
  const shownCards = (): readonly Card[] => [...session.board.get().cards.values()].filter(isShown);

  const sew = (entry: string, items: readonly Dragged[], stays: string): string | null => {
    const carried = items.flatMap((item) => (item.kind === 'card' ? [item.id] : []));
    const there = shownCards().filter(({ id, group }) => id === entry || group === entry);
    const onto = there.find(({ id }) => !carried.includes(id));
    if (there.length === 0) return words.arrange.ontoGone;
    if (!onto || carried.length === 0) return stays;
    parts.sew([onto.id, ...carried], 'carried');
    return null;
  };

  return ({ item, items, target, by, disturbed }) => {
    if (by === 'keys' && item.kind === 'card') screen.focus(item.id);
    const stays = disturbed ? '' : words.arrange.dropCancelled(items.length);
    if (!target) return stays;
    if (isLockedFor(session.role, session.stage.get())) return words.board.lockedText;
    // Others may have taken away some of several meanwhile.
    const shown = new Set<CardId>(shownCards().map(({ id }) => id));
    for (const { id } of session.unshown.get()) shown.add(id);
    const left = items.filter((each) => each.kind === 'group' || shown.has(each.id));
    const said =
      target.kind === 'onto'
        ? sew(target.entry, left, stays)
        : actions.move(left, { step, column: target.column }, target.before)
          ? null
          : stays;
    if (said === null && items.length > 1) screen.deselect();
    return said;
  };
}
