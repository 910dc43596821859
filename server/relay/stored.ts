import type { Desk } from '#shared/domain/desk/desk.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { BoardLog, Store, StoredSlip } from '../store/Store.ts';
import { readDesk } from './desk.ts';
import { readStage } from './steering.ts';

/** What the store has of a workshop, beside its keys and dates. */
export interface Stored {
  readonly board: BoardLog;
  readonly stage: Stage;
  readonly desk: Desk;
  readonly slips: readonly StoredSlip[];
}

/** A record that is null is none, which is a fault of our own; without a stage it may also have been deleted meanwhile. */
export interface FoundStored extends Omit<Stored, 'stage' | 'desk'> {
  readonly stage: Stage | null;
  readonly desk: Desk | null;
}

export async function readStored(store: Store, id: WorkshopId): Promise<FoundStored> {
  const [board, stage, desk, slips] = await Promise.all([
    store.read(id),
    readStage(store, id),
    readDesk(store, id),
    store.readSlips(id),
  ]);
  return { board, stage, desk, slips };
}
