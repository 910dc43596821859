import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Board } from '#shared/board/board.ts';
import { arrange, type Cells } from '#shared/board/cells.ts';
import type { Actor } from '#shared/domain/actor.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Seat } from '../sync/device/seat.ts';
import type { RescuedText } from '../sync/outbox/rescue.ts';
import type { RescuedChange } from '../sync/outbox/rescueChanges.ts';
import type { Readable } from '../sync/readable.ts';
import type { Connection, Keeping, PresentDevice, SaveState, Session } from '../sync/Session.ts';
import { keepCells } from './keepCells.ts';
import { listActors } from './listActors.ts';
import { type UnshownById, unshownAsCards, withUnshown } from './unshownAsCards.ts';

/** Everything of one workshop that a screen can show. */
export interface Projection {
  readonly board: Board;
  readonly cells: Cells;
  /** This device's own cards that nobody else sees yet, as the cards they will be. */
  readonly unshown: UnshownById;
  /** The cells with those last in each. */
  readonly lanes: Cells;
  /** By name, without those removed or merged. */
  readonly actors: readonly Actor[];
  readonly stage: Stage | null;
  /** As far as this role may see; null while it has never been heard. */
  readonly desk: Desk | null;
  readonly connection: Connection;
  readonly saving: SaveState;
  readonly keeping: Keeping;
  readonly present: readonly PresentDevice[];
  readonly pending: ReadonlySet<string>;
  readonly rescued: readonly RescuedText[];
  readonly changes: readonly RescuedChange[];
  readonly seat: Seat | null;
  readonly heard: number | null;
  readonly notice: 'notSaving' | 'savingAgain' | null;
}

/** Components read; only the projection writes. */
export type ProjectionStore = Pick<
  StoreApi<Projection>,
  'getState' | 'getInitialState' | 'subscribe'
>;

/** The session as one store with one writer. What did not change keeps its identity. */
export function project(session: Session): { readonly store: ProjectionStore; close(): void } {
  const store = createStore<Projection>(() => ({
    ...ofBoard(session, null),
    stage: session.stage.get(),
    desk: session.desk.get(),
    connection: session.connection.get(),
    saving: session.saving.get(),
    keeping: session.keeping.get(),
    present: session.present.get(),
    pending: session.pending.get(),
    rescued: session.rescued.get(),
    changes: session.changes.get(),
    seat: session.seat.get(),
    heard: session.heard.get(),
    notice: session.notice.get(),
  }));
  const follow = <Value>(source: Readable<Value>, part: (value: Value) => Partial<Projection>) =>
    source.subscribe(() => store.setState(part(source.get())));
  const leave = [
    follow(session.board, () => ofBoard(session, store.getState())),
    follow(session.unshown, () => ofBoard(session, store.getState())),
    follow(session.stage, (stage) => ({ stage })),
    follow(session.desk, (desk) => ({ desk })),
    follow(session.connection, (connection) => ({ connection })),
    follow(session.saving, (saving) => ({ saving })),
    follow(session.keeping, (keeping) => ({ keeping })),
    follow(session.present, (present) => ({ present })),
    follow(session.pending, (pending) => ({ pending })),
    follow(session.rescued, (rescued) => ({ rescued })),
    follow(session.changes, (changes) => ({ changes })),
    follow(session.seat, (seat) => ({ seat })),
    follow(session.heard, (heard) => ({ heard })),
    follow(session.notice, (notice) => ({ notice })),
  ];
  const close = () => {
    for (const stop of leave) stop();
  };
  return { store, close };
}

type OfBoard = Pick<Projection, 'board' | 'cells' | 'unshown' | 'lanes' | 'actors'>;

function ofBoard(session: Session, before: OfBoard | null): OfBoard {
  const board = session.board.get();
  const isSame = before?.board === board;
  const cells = isSame ? before.cells : keepCells(before?.cells ?? NO_CELLS, arrange(board));
  const unshown = unshownAsCards(session, before?.unshown ?? null);
  const lanes = withUnshown(cells, unshown);
  return {
    board,
    cells,
    unshown,
    lanes: lanes === cells ? cells : keepCells(before?.lanes ?? NO_CELLS, lanes),
    actors: before && before.board.actors === board.actors ? before.actors : listActors(board),
  };
}

const NO_CELLS: Cells = new Map();
