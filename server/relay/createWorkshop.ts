import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { newBoardDoc } from '#shared/board/doc.ts';
import { writeSkeleton } from '#shared/board/skeleton.ts';
import { newCode } from '#shared/domain/code.ts';
import { randomId } from '#shared/domain/ids.ts';
import { type NewDay, newStage } from '#shared/domain/stage/newStage.ts';
import type { Store, Workshop } from '../store/Store.ts';
import { firstDates } from './dates.ts';
import { toRecord } from './steering.ts';

const FIRST_EPOCH = 1;
/** Of 729 million codes: a second clash in a row means that something else is wrong. */
const MOST_TRIES = 5;

/** A day, its empty board and its keys, stored in one step. `now`: relay clock, ms. */
export async function createWorkshop(store: Store, day: NewDay, now: number): Promise<Workshop> {
  const stage = newStage(day, now);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const workshop: Workshop = {
      id: randomId(randomBytes),
      secret: randomBytes(32),
      generations: { organiser: 1, facilitator: 1, participant: 1, screen: 1 },
      epoch: FIRST_EPOCH,
      code: newCode(randomBytes),
      createdAt: now,
      ...firstDates(stage),
    };
    const outcome = await store.create(workshop, toRecord(stage), firstUpdate(FIRST_EPOCH));
    if (outcome === 'created') return workshop;
  }
  throw new Error('no free code was found');
}

function firstUpdate(epoch: number): Uint8Array {
  const doc = newBoardDoc();
  writeSkeleton(doc, epoch);
  return Y.encodeStateAsUpdate(doc);
}
