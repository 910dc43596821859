import type { BoardDoc } from '#shared/board/doc.ts';
import { ROOT } from '#shared/board/keys.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { MergeOutcome, RecordChoice } from '#shared/domain/stage/mergeRecords.ts';
import type { BoardFile } from '#shared/protocol/file/boardFile.ts';
import type { Room } from '../room.ts';
import { broughtBy } from './broughtBy.ts';
import { eraseAlike, keepErased, watchRenewals } from './eraseAlike.ts';
import { isReadable } from './isReadable.ts';

/** `otherWorkshop`, `otherLife`: it is none of this board's. `refused`: the guard would not have it. */
export type MergeProblem = 'otherWorkshop' | 'otherLife' | 'refused' | 'unavailable';

export interface Merged {
  /** How many that were not here before. */
  readonly cards: number;
  readonly stage: MergeOutcome;
  readonly desk: MergeOutcome;
}

/** [P81] [P82] What was done on another server, laid together with what was done here. */
export async function mergeBoard(
  room: Room,
  file: BoardFile,
  choice: RecordChoice | null,
): Promise<Result<Merged, MergeProblem>> {
  if (file.id !== room.id) return fail('otherWorkshop');
  if (file.epoch !== room.workshop.epoch) return fail('otherLife');
  if (!isReadable(file)) return fail('refused');
  await eraseAlike(room, file.erased);
  const renewed = await watchRenewals(room, file.erased);
  const brought = await room.edit((doc) => {
    const before = countCards(doc);
    const { kind } = room.board.bring(file.board, broughtBy(file, false));
    return { isGood: kind === 'apply' || kind === 'nothing', cards: countCards(doc) - before };
  });
  if (!brought.isGood) return fail('refused');
  await renewed();
  await keepErased(room, file.erased);
  const stage = await room.steering.merge(file.stage, choice);
  const desk = file.desk ? await room.desk.merge(file.desk, choice) : 'unchanged';
  if (stage === 'unavailable' || desk === 'unavailable') return fail('unavailable');
  return ok({ cards: brought.cards, stage, desk });
}

const countCards = (doc: BoardDoc): number => doc.getMap(ROOT.cards).size;
