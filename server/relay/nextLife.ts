import * as Y from 'yjs';
import { ROOT } from '#shared/board/keys.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Store } from '../store/Store.ts';
import { loadDoc } from './loadDoc.ts';

/**
 * [P114] Gives every board a higher epoch, as after a restore: what devices have of the old life merges with nothing,
 * and is given back to whoever wrote it. While no relay runs. Gives how many there were.
 */
export async function beginNextLife(store: Store): Promise<number> {
  const all = await store.expired(Number.MAX_SAFE_INTEGER);
  for (const id of all) await raise(store, id);
  return all.length;
}

async function raise(store: Store, id: WorkshopId): Promise<void> {
  const found = await store.find(id);
  if (found.kind !== 'here') return;
  const epoch = found.workshop.epoch + 1;
  const { erasure, ...log } = await store.read(id);
  const update = inBoard(log, epoch);
  // The board first: stopped between the two, it is done again with the same number.
  await store.append([{ workshop: id, update, bindings: [], erasure }]);
  await store.update(id, { epoch });
}

/** The board says it too: its file is read by that. */
function inBoard(log: Parameters<typeof loadDoc>[0], epoch: number): Uint8Array {
  const doc = loadDoc(log);
  const before = Y.encodeStateVector(doc);
  doc.getMap(ROOT.meta).set('epoch', epoch);
  const update = Y.encodeStateAsUpdate(doc, before);
  doc.destroy();
  return update;
}
