import { type CardRow, parseCardRow, type RowProblem } from './cardRow.ts';
import { elementLines } from './elementLines.ts';
import { fail, ok, type Result } from './result.ts';

/** As many cards as a workshop may hold. */
export const MOST_ROWS = 5_000;

export interface CardFile {
  readonly rows: readonly CardRow[];
  /** What was left out. The rest comes in. */
  readonly problems: readonly LeftOut[];
}

/** Both counted from 1: the line where it begins, and which in the list it is, for files all on one line. */
export interface LeftOut {
  readonly line: number;
  readonly row: number;
  readonly reason: RowProblem;
}

export type CardFileProblem = 'notJson' | 'notAList';

/**
 * A file of cards: a JSON list, or an object with a list under `cards` as a saved summary has, of objects with `step`, `column`, `text` and, if they are known,
 * `actors`, `table`, `author`, `votes` and `strategy`. Steps and columns by their English ids or
 * their Swedish names. Never throws; a bad row costs only itself.
 */
export function parseCardFile(text: string): Result<CardFile, CardFileProblem> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseJson(json);
  if (parsed === undefined) return fail('notJson');
  const isBare = Array.isArray(parsed);
  const list = isBare ? parsed : cardsOf(parsed);
  if (!Array.isArray(list)) return fail('notAList');
  const lines = elementLines(json, isBare ? null : 'cards');
  const rows: CardRow[] = [];
  const problems: LeftOut[] = [];
  for (const [index, value] of list.slice(0, MOST_ROWS).entries()) {
    const line = lines[index] ?? 1;
    const row = parseCardRow(value, line);
    if (row.ok) rows.push(row.value);
    else problems.push({ line, row: index + 1, reason: row.problem });
  }
  // One word about all that follows: nobody reads ten thousand lines.
  const first = lines[MOST_ROWS];
  if (first !== undefined) {
    problems.push({ line: first, row: MOST_ROWS + 1, reason: 'tooManyRows' });
  }
  return ok({ rows, problems });
}

const cardsOf = (parsed: unknown): unknown =>
  typeof parsed === 'object' && parsed !== null && 'cards' in parsed ? parsed.cards : null;

/** undefined, which JSON cannot say, when the text is none. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // JSON.parse has no other way of saying no
  }
}
