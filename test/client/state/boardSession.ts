import { EMPTY_BOARD } from '#shared/board/board.ts';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { watchBoard } from '#shared/board/watch.ts';
import type { Place } from '#shared/domain/card.ts';
import { type CardId, type ParticipantId, randomId, type WorkshopId } from '#shared/domain/ids.ts';
import { fail } from '#shared/domain/result.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Seat } from '../../../client/sync/device/seat.ts';
import { newCell } from '../../../client/sync/readable.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { emptyHands } from '../../support/emptyHands.ts';

export const START = 1_800_000_000_000;

/** A session over a document in memory: what comes from others is an edit of `doc`. */
export function boardSession() {
  const doc: BoardDoc = newBoardDoc();
  const board = newCell(EMPTY_BOARD);
  const stage = newCell<Stage | null>(newStage({ title: 'Mellan dörrarna', tables: 4 }, START));
  const pending = newCell<ReadonlySet<string>>(new Set());
  const seat = newCell<Seat | null>(null);
  watchBoard(doc, (next) => board.set(next));
  const session: Session = {
    workshop: randomId<'workshop'>(random) satisfies WorkshopId,
    participant: randomId<'participant'>(random) satisfies ParticipantId,
    role: 'participant',
    key: 'k'.repeat(43),
    board,
    ownBoard: newCell(null),
    stage,
    connection: newCell({ kind: 'online' }),
    saving: newCell({ kind: 'saved', at: null }),
    keeping: newCell('device'),
    present: newCell([]),
    pending,
    rescued: newCell([]),
    changes: newCell([]),
    seat,
    heard: newCell(START),
    notice: newCell(null),
    ...emptyHands(),
    now: () => START,
    edit: (edit, ...args) => {
      const undo = edit(doc, ...args);
      return undo && (() => undo(doc));
    },
    openText: () => null,
    command: async () => fail('offline'),
    show: () => undefined,
    setSeat: (next) => seat.set(next),
    dropRescued: () => undefined,
    redoChange: () => false,
    dropChange: () => undefined,
    reconnect: () => undefined,
    flushed: async () => undefined,
    close: async () => undefined,
  };
  return { session, doc, stage, pending };
}

export const random = (length: number): Uint8Array =>
  crypto.getRandomValues(new Uint8Array(length));

export function addTo(doc: BoardDoc, text: string, place: Partial<Place> = {}): CardId {
  const id = randomId<'card'>(random);
  addCard(
    doc,
    { id, place: { step: 'valueVision', column: 'needs', rank: 'a0', ...place }, text, actors: [] },
    { participant: null, table: null, org: null, lang: 'sv', at: START },
  );
  return id;
}
