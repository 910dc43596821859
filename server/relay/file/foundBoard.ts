import * as Y from 'yjs';
import { newBoardDoc } from '#shared/board/doc.ts';
import { ROOT, SCHEMA_VERSION } from '#shared/board/keys.ts';
import { newDesk } from '#shared/domain/desk/newDesk.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { carried } from '#shared/domain/stage/mergeStages.ts';
import type { BoardFile, CarriedDesk } from '#shared/protocol/file/boardFile.ts';
import type { Store, Workshop } from '../../store/Store.ts';
import { foundWorkshop } from '../createWorkshop.ts';
import { firstDates } from '../dates.ts';
import { Guard } from '../guard/guard.ts';
import { toRecord } from '../keptRecord.ts';
import { broughtBy, ownersIn } from './broughtBy.ts';
import { isReadable } from './isReadable.ts';

/** `expired`: its day of deletion has passed, and what is to be gone does not come back. */
export type FoundingProblem = 'refused' | 'expired' | 'taken';

/**
 * [P83] A workshop that this server never had, from its file: under the same id and in the same life, so that the
 * copies on devices go on, with keys and a code of its own. `now`: relay clock, ms.
 */
export async function foundBoard(
  store: Store,
  file: BoardFile,
  now: number,
): Promise<Result<Workshop, FoundingProblem>> {
  const board = checkedBoard(file);
  if (!board || !isReadable(file)) return fail('refused');
  const stage = carried(file.stage);
  if (firstDates(stage).deleteAt <= now) return fail('expired');
  const bindings = [...ownersIn(file.bindings)].map(([client, participant]) => ({
    client,
    participant,
  }));
  const { id, epoch } = file;
  const founded = await foundWorkshop(store, { id, epoch, stage, board, bindings }, now);
  if (founded === 'idTaken') return fail('taken');
  if (file.erased.length > 0) {
    const erased = { erasure: 0, erased: file.erased };
    await store.append([{ workshop: id, update: null, bindings: [], ...erased }]);
  }
  if (file.desk) await foundDesk(store, id, file.desk);
  return ok(founded);
}

/** The versions first: a desk never names what is not there. What fails half way comes with the next merge. */
async function foundDesk(store: Store, id: WorkshopId, { desk, kept }: CarriedDesk): Promise<void> {
  for (const [at, row] of kept.entries()) {
    await store.addFixed(id, row, at, toRecord({ ...newDesk(), revision: at + 1 }));
  }
  const revision = Math.max(desk.revision, kept.length + 1);
  await store.writeRecord(id, 'desk', kept.length, toRecord({ ...desk, revision }));
}

/** The board's state once the guard has let every part of it in; null when it would not. */
function checkedBoard(file: BoardFile): Uint8Array | null {
  const doc = newBoardDoc();
  const nobodys = { ownerOf: () => null, claimsLeft: Number.POSITIVE_INFINITY };
  const verdict = new Guard(doc).check(file.board, { ...broughtBy(file, true), ...nobodys });
  if (verdict.kind !== 'apply') return null;
  Y.applyUpdate(doc, verdict.update);
  const meta = doc.getMap(ROOT.meta);
  const isOurs = meta.get('schema') === SCHEMA_VERSION && meta.get('epoch') === file.epoch;
  return isOurs ? Y.encodeStateAsUpdate(doc) : null;
}
