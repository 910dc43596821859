import { type CellKey, type Cells, cellKey } from '#shared/board/cells.ts';
import { isOwn, isShown } from '#shared/domain/card.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { can } from '#shared/domain/role.ts';
import type { Projection } from '../../../state/projection.ts';
import type { OpenWorkshop } from '../../../state/sessionContext.ts';
import type { Session } from '../../../sync/Session.ts';
import { cardsIn, type HeldLane, layOf, liesAlike, withOwn } from '../lane/heldLane.ts';
import { touchedBetween } from '../lane/touched.ts';
import type { BoardScreen } from './screen.ts';
import type { ScreenState } from './screenState.ts';
import { roomStep } from './viewedStep.ts';

type HeldLanes = ReadonlyMap<CellKey, HeldLane>;

/**
 * Nothing moves under a reader's eye: what others add, move, sew or take away in a lane that is shown
 * waits until one asks for it. What one does oneself is seen at once.
 */
export function keepStill(
  { session, store }: OpenWorkshop,
  screen: BoardScreen,
  showsAllLanes: () => boolean,
): () => void {
  // What comes before the first contact is what was there already, not news.
  let joined = session.connection.get().kind === 'online';
  const reading = (): readonly CellKey[] => {
    if (!joined || !can(session.role, 'writeBoard')) return [];
    const { step, column } = screen.state.getState();
    const shown = step ?? roomStep(session.stage.get());
    return (showsAllLanes() ? COLUMNS : [column]).map((each) => cellKey(shown, each));
  };
  const onBoard = (after: Projection, before: Projection) => {
    if (after.board === before.board) return;
    screen.forget(notShown(before, after), heightOf);
    if (after.cells !== before.cells) {
      const { held } = screen.state.getState();
      screen.hold(holdStill(held, { session, before, after, reading: reading() }));
    }
  };
  const onConnection = () => {
    joined ||= session.connection.get().kind === 'online';
  };
  // Who turns to another lane on a phone, and back, sees all that lies there.
  const onTurn = (now: ScreenState, before: ScreenState) => {
    if (now.column !== before.column && !showsAllLanes()) screen.hold(new Map());
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

interface Change {
  readonly session: Session;
  readonly before: Projection;
  readonly after: Projection;
  readonly reading: readonly CellKey[];
}

function holdStill(held: HeldLanes, { session, before, after, reading }: Change): HeldLanes {
  const own = session.ownBoard.get() === after.board;
  const mine = own ? touchedBetween(before.board, after.board) : ownNew(session, before, after);
  const lanes = new Map(held);
  for (const key of new Set([...held.keys(), ...reading])) {
    if (itemsOf(after.cells, key) === itemsOf(before.cells, key) && !held.has(key)) continue;
    const now = layOf(itemsOf(after.cells, key));
    const was = held.get(key) ?? (own ? now : layOf(itemsOf(before.cells, key)));
    const lane = withOwn(was, now, mine);
    if (liesAlike(lane, now) || nothingRead(lane, now, before)) lanes.delete(key);
    else lanes.set(key, lane);
  }
  return lanes;
}

/** Where there is nothing yet there is nothing to disturb, unless what comes is read in another lane. */
const nothingRead = (lane: HeldLane, now: HeldLane, before: Projection): boolean =>
  lane.length === 0 && !now.flatMap(cardsIn).some((id) => before.board.cards.has(id));

/** A card of one's own that another tab of this device has written. */
function ownNew(session: Session, before: Projection, after: Projection): ReadonlySet<string> {
  const found = new Set<string>();
  for (const card of after.board.cards.values()) {
    if (!before.board.cards.has(card.id) && isOwn(card, session.participant)) found.add(card.id);
  }
  return found;
}

function notShown(before: Projection, after: Projection): readonly CardId[] {
  const gone: CardId[] = [];
  for (const [id, card] of before.board.cards) {
    const now = after.board.cards.get(id);
    if (now !== card && isShown(card) && (!now || !isShown(now))) gone.push(id);
  }
  return gone;
}

const NOTHING: readonly never[] = [];
const itemsOf = (cells: Cells, key: CellKey) => cells.get(key) ?? NOTHING;

/** How tall a card was when it was last drawn, to a part of a pixel, so that the place it leaves is as tall. */
const heightOf = (card: CardId): number =>
  document.querySelector(`[data-card="${card}"]`)?.getBoundingClientRect().height ?? 0;
