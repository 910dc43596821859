import { fail, ok, type Result } from '#shared/domain/result.ts';
import { type BoardFile, readBoardFile } from '#shared/protocol/file/boardFile.ts';
import { kindOf } from '#shared/protocol/file/envelope.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import type { ApiProblem } from '../../sync/api.ts';

export const MOST_MEGABYTES = LIMITS.boardFileBytes / 1024 / 1024;

/** Why a file is not even sent. */
export type FileProblem = 'notOurs' | 'tooLargeFile' | 'unreadable';

/** Looks at the size before anything is read, and at whether it is one of ours before anything is sent. */
export async function chooseFile(file: Blob): Promise<Result<Uint8Array, FileProblem>> {
  if (file.size > LIMITS.boardFileBytes) return fail('tooLargeFile');
  const bytes = await readBytes(file);
  if (!bytes) return fail('unreadable');
  return kindOf(bytes) ? ok(bytes) : fail('notOurs');
}

/** The workshop that a file holds, for a server that does not know it. */
export async function chooseBoard(
  file: Blob,
): Promise<Result<BoardFile, FileProblem | ApiProblem>> {
  const chosen = await chooseFile(file);
  if (!chosen.ok) return chosen;
  const board = readBoardFile(chosen.value);
  if (board.ok) return board;
  return fail(board.problem === 'newer' ? 'newerFile' : 'damagedFile');
}

async function readBytes(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null; // NotReadableError or NotFoundError: the file is not there any more
  }
}
