import { type CardFile, type CardFileProblem, parseCardFile } from '#shared/domain/cardFile.ts';
import { fail, type Result } from '#shared/domain/result.ts';
import { LIMITS } from '#shared/protocol/limits.ts';

export const MOST_MEGABYTES = LIMITS.importBytes / 1024 / 1024;

/** `unreadable`: the browser could not read it, as when it was moved after it was chosen. */
export type FileProblem = CardFileProblem | 'tooLarge' | 'unreadable';

/** Looks at the size before anything is read: 50 MB are refused at once. */
export async function readCardFile(file: Blob): Promise<Result<CardFile, FileProblem>> {
  if (file.size > LIMITS.importBytes) return fail('tooLarge');
  const text = await readText(file);
  return text === null ? fail('unreadable') : parseCardFile(text);
}

async function readText(file: Blob): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null; // NotReadableError or NotFoundError: the file is not there any more
  }
}

/** How an import went, in what a person wants to know. */
export interface ImportReport {
  readonly cards: number;
  readonly actors: number;
  readonly votes: number;
  /** Rows that lay on the board already. */
  readonly known: number;
  readonly problems: CardFile['problems'];
}

/** What came back is about what was sent: the rows that neither came in nor were refused were known. */
export function reportOf(
  file: CardFile,
  answer: { readonly cards: number; readonly actors: number; readonly votes: number },
): ImportReport {
  const { cards, actors, votes } = answer;
  return {
    cards,
    actors,
    votes,
    known: Math.max(0, file.rows.length - cards),
    problems: file.problems,
  };
}
