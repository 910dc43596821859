import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { layDemonstration } from '#shared/board/edits/layDemonstration.ts';
import { writeSkeleton } from '#shared/board/skeleton.ts';
import { assert } from '#shared/domain/assert.ts';
import { demoStage } from '#shared/domain/demonstration/demoStage.ts';
import { randomId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { importedRound } from '#shared/domain/stage/importedRound.ts';
import { type NewDay, newStage } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Binding, Store, Workshop } from '../store/Store.ts';
import { firstDates } from './dates.ts';
import { withFreeCode } from './freeCode.ts';
import { toRecord } from './keptRecord.ts';

const FIRST_EPOCH = 1;

/** A day, its empty board and its keys, stored in one step. `now`: relay clock, ms. */
export async function createWorkshop(store: Store, day: NewDay, now: number): Promise<Workshop> {
  const founding = {
    id: randomId<'workshop'>(randomBytes),
    epoch: FIRST_EPOCH,
    stage: newStage(day, now),
    board: Y.encodeStateAsUpdate(firstDoc()),
    bindings: [],
  };
  return foundNew(store, founding, now);
}

/** A demonstration: an invented day half way through, which is soon deleted. */
export async function createDemonstration(
  store: Store,
  lang: Lang,
  now: number,
): Promise<Workshop> {
  const doc = firstDoc();
  const newId = () => randomId<'card'>(randomBytes);
  const votes = layDemonstration(doc, { newId, at: now, lang });
  const rounds = [...votes].flatMap(([step, tally]) => {
    const round = importedRound(tally, randomId<'round'>(randomBytes), now);
    return round ? [{ ...round, step }] : [];
  });
  const founding = {
    id: randomId<'workshop'>(randomBytes),
    epoch: FIRST_EPOCH,
    stage: demoStage(lang, rounds, now),
    board: Y.encodeStateAsUpdate(doc),
    bindings: [],
  };
  return foundNew(store, founding, now);
}

async function foundNew(store: Store, founding: Founding, now: number): Promise<Workshop> {
  const founded = await foundWorkshop(store, founding, now);
  assert(founded !== 'idTaken', 'nobody draws the same id twice');
  return founded;
}

export interface Founding extends Pick<Workshop, 'id' | 'epoch'> {
  readonly stage: Stage;
  readonly board: Uint8Array;
  readonly bindings: readonly Binding[];
}

/** With a secret, and so with keys, of its own. */
export async function foundWorkshop(
  store: Store,
  { id, epoch, stage, board, bindings }: Founding,
  now: number,
): Promise<Workshop | 'idTaken'> {
  const codeless: Omit<Workshop, 'code'> = {
    id,
    secret: randomBytes(32),
    generations: { organiser: 1, facilitator: 1, participant: 1, screen: 1 },
    epoch,
    createdAt: now,
    ...firstDates(stage),
  };
  const { code, outcome } = await withFreeCode((tried) =>
    store.create({ ...codeless, code: tried }, toRecord(stage), board, bindings),
  );
  return outcome === 'idTaken' ? outcome : { ...codeless, code };
}

function firstDoc(): BoardDoc {
  const doc = newBoardDoc();
  writeSkeleton(doc, FIRST_EPOCH);
  return doc;
}
