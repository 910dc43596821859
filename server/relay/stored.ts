import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { BoardLog, Store, StoredSlip } from '../store/Store.ts';
import { readStage } from './steering.ts';

/** What the store has of a workshop, beside its keys and dates. */
export interface Stored {
  readonly board: BoardLog;
  readonly stage: Stage;
  readonly slips: readonly StoredSlip[];
}

/** Without a stage it was deleted while it was read, or there is a fault of our own. */
export async function readStored(
  store: Store,
  id: WorkshopId,
): Promise<Omit<Stored, 'stage'> & { readonly stage: Stage | null }> {
  const board = await store.read(id);
  const stage = await readStage(store, id);
  return { board, stage, slips: await store.readSlips(id) };
}
