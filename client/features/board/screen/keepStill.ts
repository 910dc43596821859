import { type CellKey, cellKey } from '#shared/board/cells.ts';
import { isShown } from '#shared/domain/card.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { can } from '#shared/domain/role.ts';
import type { Projection } from '../../../state/projection.ts';
import type { OpenWorkshop } from '../../../state/sessionContext.ts';
import {
  cardsIn,
  type HeldLane,
  itemsLieAlike,
  layOf,
  liesAlike,
  withOwn,
} from '../lane/heldLane.ts';
import { changedKeys } from '../lane/touched.ts';
import { type HeldLanes, itemsIn, type LaneChange } from './laneChange.ts';
import { letFlow } from './letFlow.ts';
import { ownDoing } from './ownDoing.ts';
import type { BoardScreen } from './screen.ts';
import type { ScreenState } from './screenState.ts';
import { roomStep, stageHere } from './viewedStep.ts';

/**
 * Nothing moves under a reader's eye: what others add, move, sew or take away in a lane that is shown
 * waits until one asks for it. What one does oneself is seen at once.
 */
export function keepStill(
  { session, store }: OpenWorkshop,
  screen: BoardScreen,
  showsAllLanes: () => boolean,
  holdsUpdates: () => boolean,
): () => void {
  // What comes before the first contact is what was there already, not news.
  let joined = session.connection.get().kind === 'online';
  const reading = (): readonly CellKey[] => {
    if (!joined || !can(session.role, 'writeBoard')) return [];
    const { step, column } = screen.state.getState();
    const shown = step ?? roomStep(stageHere(session));
    return (showsAllLanes() ? COLUMNS : [column]).map((each) => cellKey(shown, each));
  };
  const onBoard = (after: Projection, before: Projection) => {
    if (after.board === before.board && after.unshown === before.unshown) return;
    screen.forget(notShown(before, after), heightOf);
    if (after.lanes !== before.lanes) {
      const { held, flowed } = screen.state.getState();
      const own = session.ownBoard.get() === after.board;
      const mine = ownDoing(session, own, before, after);
      const change = { session, own, mine, before, after, reading: reading() };
      const lanes = { held: holdStill(held, change), flowed };
      if (holdsUpdates()) screen.hold(lanes.held, flowed);
      else screen.hold(...letFlow(lanes, change));
    }
  };
  const onConnection = () => {
    joined ||= session.connection.get().kind === 'online';
  };
  // Who turns to another lane on a phone, and back, sees all that lies there.
  const onTurn = (now: ScreenState, before: ScreenState) => {
    if (now.column !== before.column && !showsAllLanes()) screen.hold(new Map(), new Map());
  };
  const leave = [
    store.subscribe(onBoard),
    session.connection.subscribe(onConnection),
    screen.state.subscribe(onTurn),
  ];
  return () => {
    for (const stop of leave) stop();
  };
}

function holdStill(held: HeldLanes, change: LaneChange): HeldLanes {
  const { own, mine, before, after, reading } = change;
  const lanes = new Map(held);
  for (const key of new Set([...held.keys(), ...reading])) {
    if (!held.has(key) && itemsLieAlike(itemsIn(before, key), itemsIn(after, key))) continue;
    const now = layOf(itemsIn(after, key));
    const was = held.get(key) ?? (own ? now : layOf(itemsIn(before, key)));
    const lane = withOwn(was, now, mine);
    if (liesAlike(lane, now) || nothingRead(lane, now, before)) lanes.delete(key);
    else lanes.set(key, lane);
  }
  return lanes;
}

/** Where there is nothing yet there is nothing to disturb, unless what comes is read in another lane. */
const nothingRead = (lane: HeldLane, now: HeldLane, before: Projection): boolean =>
  lane.length === 0 && !now.flatMap(cardsIn).some((id) => before.board.cards.has(id));

function notShown(before: Projection, after: Projection): readonly CardId[] {
  const shownIn = ({ board }: Projection, id: CardId) => {
    const card = board.cards.get(id);
    return card !== undefined && isShown(card);
  };
  return changedKeys(before.board.cards, after.board.cards).filter(
    (id) => shownIn(before, id) && !shownIn(after, id),
  );
}

/** How tall a card was when it was last drawn, to a part of a pixel, so that the place it leaves is as tall. */
const heightOf = (card: CardId): number =>
  document.querySelector(`[data-card="${card}"]`)?.getBoundingClientRect().height ?? 0;
