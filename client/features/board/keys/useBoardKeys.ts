import type { KeyboardEvent } from 'react';
import { COLUMNS } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { pathTo } from '../../../state/paths.ts';
import { usePreferences } from '../../../state/usePreferences.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useOpenWorkshop } from '../../../state/useSession.ts';
import { useBoardScope } from '../actions/boardContext.ts';
import { unshownOf } from '../actions/ownCards.ts';
import { type ArrowKey, isArrowKey } from '../drag/stepTarget.ts';
import { cardGrid } from '../lane/cardGrid.ts';
import { neighbour } from '../lane/neighbour.ts';
import { useScreenActions } from '../screen/screenContext.ts';
import { cardWithFocus } from './cardWithFocus.ts';

type Commands = Readonly<Record<string, () => void>>;

/** The keys of the board. They count only while a card itself has focus; single letters can be switched off. */
export function useBoardKeys(step: StepId): (event: KeyboardEvent) => void {
  const { session, store } = useOpenWorkshop();
  const navigate = useNavigate();
  const screen = useScreenActions();
  const { letterKeys } = usePreferences();
  const { actions, parts, rights } = useBoardScope();

  const goFrom = (card: CardId, key: ArrowKey, extend: boolean) => {
    const grid = cardGrid(store.getState(), screen, step);
    const next = neighbour(grid, card, key);
    const column = COLUMNS.find((each) => next && grid[each].includes(next));
    if (!next || !column) return;
    if (extend) screen.select([card, next]);
    screen.showColumn(column);
    screen.focus(next);
  };
  const sew = () => {
    parts.sew([...screen.state.getState().selected], 'chosen');
    screen.deselect();
  };

  return (event) => {
    const found = cardWithFocus(event);
    if (!found || screen.state.getState().drag) return;
    const { card, column, gone } = found;
    const isOwn = unshownOf(session, card) !== null;
    const mayWrite = rights.write && !gone;
    const open = () => actions.open(card, { step, column });
    const remove: Commands = { Delete: () => actions.remove(card) };
    const writing: Commands = isOwn ? {} : { ' ': () => screen.toggle(card) };
    const letters: Commands = {
      e: open,
      n: () => screen.compose(column),
      g: sew,
      u: () => parts.unpick(card),
      // With Shift it locks the board, for who leads.
      ...(!event.shiftKey && !isOwn && { l: () => actions.lift(card) }),
    };
    const commands: Commands = {
      ...(!gone && { Enter: open }),
      Escape: screen.deselect,
      ...((mayWrite || isOwn) && remove),
      ...(mayWrite && writing),
      ...(mayWrite && letterKeys && letters),
      ...(letterKeys && !gone && { v: () => parts.vote(card) }),
      ...(letterKeys && {
        '?': () => screen.show({ kind: 'shortcuts' }),
        '/': () => navigate(pathTo.find(session.workshop)),
      }),
    };
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const extend = mayWrite && !isOwn && event.shiftKey;
    const act = isArrowKey(key) ? () => goFrom(card, key, extend) : commands[key];
    if (!act) return;
    event.preventDefault();
    // Shift with an arrow is a minute more or less to who leads, but not while a card has focus.
    event.stopPropagation();
    act();
  };
}
