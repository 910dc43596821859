import type { Board } from '#shared/board/board.ts';
import { type CellKey, cellKey } from '#shared/board/cells.ts';
import { isShown } from '#shared/domain/card.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import { can } from '#shared/domain/role.ts';
import type { Session } from '../../../sync/Session.ts';
import { type Arrivals, allKnown, arrive } from '../lane/arrivals.ts';
import { type BoardScreen, createScreen } from './screen.ts';
import { roomStep } from './viewedStep.ts';

export interface OpenScreen {
  readonly screen: BoardScreen;
  readonly close: () => void;
}

/**
 * A screen that follows the room and keeps still under its reader: others' new cards wait, and an
 * open card is never pulled away when the room goes on to another step.
 */
export function openScreen(session: Session, showsAllLanes: () => boolean): OpenScreen {
  const screen = createScreen();
  const leave = [keepStill(session, screen, showsAllLanes), followRoom(session, screen)];
  const close = () => {
    for (const stop of leave) stop();
    const { table = null, org = null } = session.seat.get() ?? {};
    if (screen.state.getState().open) session.show({ table, org, editing: null });
  };
  return { screen, close };
}

function keepStill(
  session: Session,
  screen: BoardScreen,
  showsAllLanes: () => boolean,
): () => void {
  let arrivals = allKnown(session.board.get());
  // What comes before the first contact is what was there already, not news.
  let joined = session.connection.get().kind === 'online';
  const reading = (board: Board): ReadonlySet<CellKey> => {
    const { step, column } = screen.state.getState();
    const shown = step ?? roomStep(session.stage.get());
    const columns = showsAllLanes() ? COLUMNS : [column];
    const keys = new Set(columns.map((each) => cellKey(shown, each)));
    return joined && can(session.role, 'writeBoard') ? filled(keys, board, arrivals) : new Set();
  };
  const onBoard = () => {
    const board = session.board.get();
    arrivals = { ...arrivals, waiting: screen.state.getState().waiting };
    arrivals = arrive(arrivals, board, {
      participant: session.participant,
      reading: () => reading(board),
    });
    screen.wait(arrivals.waiting);
  };
  const onConnection = () => {
    joined ||= session.connection.get().kind === 'online';
  };
  const leave = [session.board.subscribe(onBoard), session.connection.subscribe(onConnection)];
  return () => {
    for (const stop of leave) stop();
  };
}

/** Where there is nothing yet there is nothing to disturb. */
function filled(
  keys: ReadonlySet<CellKey>,
  board: Board,
  { known, waiting }: Arrivals,
): ReadonlySet<CellKey> {
  const found = new Set<CellKey>();
  for (const card of board.cards.values()) {
    const key = cellKey(card.step, card.column);
    if (known.has(card.id) && !waiting.has(card.id) && isShown(card) && keys.has(key))
      found.add(key);
  }
  return found;
}

function followRoom(session: Session, screen: BoardScreen): () => void {
  let room = roomStep(session.stage.get());
  return session.stage.subscribe(() => {
    const next = roomStep(session.stage.get());
    if (next === room) return;
    const { step, open } = screen.state.getState();
    if (step === null && open) screen.look(room);
    if (step === next) screen.look(null);
    room = next;
  });
}
