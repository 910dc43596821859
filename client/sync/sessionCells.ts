import { type Board, EMPTY_BOARD } from '#shared/board/board.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { SavingNotice } from '#shared/protocol/noticeFrame.ts';
import type { Counts } from '#shared/protocol/slipFrame.ts';
import type { Hosting } from './device/hosting.ts';
import type { Seat } from './device/seat.ts';
import type { RescuedText } from './outbox/rescue.ts';
import type { RescuedChange } from './outbox/rescueChanges.ts';
import { alike, newCell } from './readable.ts';
import type { Connection, Keeping, PresentDevice, SaveState } from './Session.ts';

/** All that a session shows. The session alone sets them. */
export const newSessionCells = () => ({
  board: newCell<Board>(EMPTY_BOARD),
  ownBoard: newCell<Board | null>(null),
  stage: newCell<Stage | null>(null),
  desk: newCell<Desk | null>(null),
  connection: newCell<Connection>({ kind: 'opening' }, alike),
  saving: newCell<SaveState>({ kind: 'saved', at: null }, alike),
  keeping: newCell<Keeping>('opening'),
  present: newCell<readonly PresentDevice[]>([], alike),
  pending: newCell<ReadonlySet<string>>(new Set()),
  rescued: newCell<readonly RescuedText[]>([]),
  changes: newCell<readonly RescuedChange[]>([]),
  seat: newCell<Seat | null>(null, alike),
  hosting: newCell<Hosting | null>(null, alike),
  heard: newCell<number | null>(null),
  notice: newCell<SavingNotice | null>(null),
  counts: newCell<Counts>({ drafts: [], ballots: [], answers: 0 }, alike),
});

export type SessionCells = ReturnType<typeof newSessionCells>;
