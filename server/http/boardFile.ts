import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import { ok } from '#shared/domain/result.ts';
import type { RecordChoice } from '#shared/domain/stage/mergeRecords.ts';
import type { BoardImportAnswer, CreateAnswer, UnsentAnswer } from '#shared/protocol/api.ts';
import {
  type BoardFile,
  type BoardFileFault,
  readBoardFile,
  writeBoardFile,
} from '#shared/protocol/file/boardFile.ts';
import { readUnsentFile } from '#shared/protocol/file/unsentFile.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import { fileName } from '#shared/summary/fileName.ts';
import { type FoundingProblem, foundBoard } from '../relay/file/foundBoard.ts';
import { type MergeProblem, mergeBoard } from '../relay/file/mergeBoard.ts';
import { takeOut } from '../relay/file/takeOut.ts';
import { takeUnsent } from '../relay/file/takeUnsent.ts';
import type { Room } from '../relay/room.ts';
import { accessTo } from './access.ts';
import { type Answer, downloadBytes, json, problem } from './answer.ts';
import { baseOf, keysAndLinks } from './base.ts';
import { readBytes } from './body.ts';
import { refuseCreation } from './createKey.ts';
import type { Asked, HttpTerms, OrAnswer, Route } from './route.ts';

/** [P80] A whole workshop as a file. */
export function boardFileRoutes({ relay, time }: HttpTerms): readonly Route[] {
  async function give(asked: Asked): Promise<Answer> {
    const access = await accessTo(relay, asked, 'carryBoard');
    if (!access.ok) return access.problem;
    if (!(await relay.isReady())) return problem('unavailable');
    const room = await relay.rooms.enter(access.value.workshop.id);
    if (typeof room === 'string') return problem('gone');
    const { title, date } = room.steering.stage;
    const file = writeBoardFile(await takeOut(room, time.now()));
    return downloadBytes(fileName(title, date, 'mellanrum', 'tavla'), file);
  }

  return [{ method: 'GET', path: '/api/workshops/:id/board.mellanrum', handle: give }];
}

/** [P81] The file of a workshop that is here. */
export async function mergeFile(room: Room, bytes: Uint8Array, asked: Asked): Promise<Answer> {
  const file = fileIn(bytes);
  if (!file.ok) return file.problem;
  const merged = await mergeBoard(room, file.value, choiceIn(asked));
  if (!merged.ok) return problem(MERGING[merged.problem]);
  return json(200, merged.value satisfies BoardImportAnswer);
}

/** [P84] What waits on somebody's device. */
export async function takeUnsentFile(room: Room, bytes: Uint8Array): Promise<Answer> {
  const file = readUnsentFile(bytes);
  if (!file.ok) return problem(READING[file.problem]);
  const taken = await takeUnsent(room, file.value);
  if (!taken.ok) return problem(MERGING[taken.problem]);
  return json(200, taken.value satisfies UnsentAnswer);
}

/** [P83] The file of a workshop that this server never had: as if it were created here. */
export async function foundFromFile(
  { config, store, time }: HttpTerms,
  asked: Asked,
): Promise<Answer> {
  const refusal = refuseCreation(config, asked.request);
  if (refusal) return refusal;
  const base = baseOf(asked.request, config);
  if (base === null) return problem('malformed', 'Host: expected a host name.');
  const bytes = await readBytes(asked.request, () => LIMITS.boardFileBytes);
  if (!bytes.ok) return bytes.problem;
  const file = fileIn(bytes.value);
  if (!file.ok) return file.problem;
  if (file.value.id !== asked.id) return problem('otherWorkshop');
  const founded = await foundBoard(store, file.value, time.now());
  if (!founded.ok) return problem(FOUNDING[founded.problem]);
  const { id, code } = founded.value;
  const created = { id, code, ...keysAndLinks(founded.value, 'organiser', base) };
  return json(201, created satisfies CreateAnswer);
}

export const isUnknown = async ({ relay }: HttpTerms, { id }: Asked): Promise<boolean> =>
  isRandomId(id) && (await relay.rooms.find(id as WorkshopId)).kind === 'unknown';

function fileIn(bytes: Uint8Array): OrAnswer<BoardFile> {
  const file = readBoardFile(bytes);
  return file.ok ? ok(file.value) : { ok: false, problem: problem(READING[file.problem]) };
}

function choiceIn({ query }: Asked): RecordChoice | null {
  const choice = query.get('stage');
  return choice === 'file' || choice === 'here' ? choice : null;
}

const READING = {
  notOurs: 'damagedFile',
  damaged: 'damagedFile',
  newer: 'newerFile',
  foreign: 'refusedFile',
} as const satisfies Record<BoardFileFault, string>;

const MERGING = {
  otherWorkshop: 'otherWorkshop',
  otherLife: 'otherLife',
  refused: 'refusedFile',
  unavailable: 'unavailable',
} as const satisfies Record<MergeProblem, string>;

const FOUNDING = {
  refused: 'refusedFile',
  expired: 'gone',
  taken: 'unavailable',
} as const satisfies Record<FoundingProblem, string>;
