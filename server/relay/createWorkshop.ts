import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { newBoardDoc } from '#shared/board/doc.ts';
import { writeSkeleton } from '#shared/board/skeleton.ts';
import { randomId } from '#shared/domain/ids.ts';
import { type NewDay, newStage } from '#shared/domain/stage/newStage.ts';
import type { Store, Workshop } from '../store/Store.ts';
import { firstDates } from './dates.ts';
import { withFreeCode } from './freeCode.ts';
import { toRecord } from './keptRecord.ts';

const FIRST_EPOCH = 1;
/** A day, its empty board and its keys, stored in one step. `now`: relay clock, ms. */
export async function createWorkshop(store: Store, day: NewDay, now: number): Promise<Workshop> {
  const stage = newStage(day, now);
  const codeless: Omit<Workshop, 'code'> = {
    id: randomId(randomBytes),
    secret: randomBytes(32),
    generations: { organiser: 1, facilitator: 1, participant: 1, screen: 1 },
    epoch: FIRST_EPOCH,
    createdAt: now,
    ...firstDates(stage),
  };
  const { code } = await withFreeCode((tried) =>
    store.create({ ...codeless, code: tried }, toRecord(stage), firstUpdate(FIRST_EPOCH)),
  );
  return { ...codeless, code };
}

function firstUpdate(epoch: number): Uint8Array {
  const doc = newBoardDoc();
  writeSkeleton(doc, epoch);
  return Y.encodeStateAsUpdate(doc);
}
