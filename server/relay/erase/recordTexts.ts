import { type BoardPath, spotOf } from '#shared/board/changedPaths.ts';
import { wordsOfDesk } from '#shared/domain/desk/wordsOfDesk.ts';
import { wordsOfStage } from '#shared/domain/stage/wordsOfStage.ts';
import type { Renewal } from '#shared/protocol/api.ts';
import type { Room } from '../room.ts';

type Records = Pick<Room, 'steering' | 'desk'>;

/** Whether a path is one of the records', not of the board. */
export function isRecordText(path: BoardPath): boolean {
  const { root } = spotOf(path);
  return root === 'stage' || root === 'desk';
}

/** Whether it is the organiser's alone to change, as everything there but the case. */
export const isOrganisers = (path: BoardPath): boolean =>
  isRecordText(path) && path !== 'stage//caseText';

export function fitsRecord(records: Records, { path, words }: Renewal): boolean {
  const written = writtenAt(records, path);
  if (!written || words !== words.trim() || words.length > written.most) return false;
  return words !== '' || !written.isNeeded;
}

export const recordWords = (records: Records, path: BoardPath): string =>
  writtenAt(records, path)?.words ?? '';

const writtenAt = ({ steering, desk }: Records, path: BoardPath) =>
  [...wordsOfStage(steering.stage), ...wordsOfDesk(desk.desk)].find((one) => one.path === path);

/** Rejects when the store does. */
export async function renewRecord({ steering, desk }: Records, renewal: Renewal): Promise<void> {
  const record = spotOf(renewal.path).root === 'stage' ? steering : desk;
  const done = await record.rewrite(renewal);
  if (!done.ok) throw new Error(`the record was not written: ${done.problem}`);
}
