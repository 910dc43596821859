import { TEXT_BOUND } from '#shared/domain/card.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { joinWords, takeOutWords } from '#shared/domain/jointWords.ts';
import type { Holds, PromisePart } from '#shared/domain/promise.ts';
import { textDiff } from '#shared/domain/textDiff.ts';
import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { rootText } from '../rootText.ts';
import { textName } from '../rootTexts.ts';
import { spliceText } from '../texts.ts';
import { setFlat } from './setField.ts';

const set = (doc: BoardDoc, key: string, value: unknown): Undo | null =>
  setFlat(doc, ROOT.promises, key, value);

/** An actor is one of those who promise at a table, or is not. */
export const setParty = (
  doc: BoardDoc,
  table: TableId,
  actor: ActorId,
  promises: boolean,
): Undo | null => set(doc, `${table}:party:${actor}`, promises);

export const standBehind = (
  doc: BoardDoc,
  table: TableId,
  actor: ActorId,
  stands: boolean,
): Undo | null => set(doc, `${table}:behind:${actor}`, stands);

/** The promise has been read aloud at its table, in this wording. */
export const readAloud = (doc: BoardDoc, table: TableId, wording: string): Undo | null =>
  set(doc, `${table}:read`, wording);

/** What a table answers to *Håller löftet?*; null takes the answer back. */
export const answerHolds = (doc: BoardDoc, table: TableId, holds: Holds | null): Undo | null =>
  set(doc, `${table}:holds`, holds);

export interface ChosenPart {
  readonly part: PromisePart;
  readonly table: TableId;
  /** What the table says there now. */
  readonly words: string;
  /** Between the words of two tables, as ` och `. */
  readonly joiner: string;
}

/**
 * A table's part goes into the joint promise, or out of it. What somebody has written there since stays; the table's
 * own text is never touched. Null also when there is no more room.
 */
export function choosePart(doc: BoardDoc, chosen: ChosenPart, joins: boolean): Undo | null {
  const key = `from:${chosen.part}:${chosen.table}`;
  const text = rootText(doc, textName.promise('joint', chosen.part));
  const before = text.toString();
  const after = (joins ? joinWords : takeOutWords)(before, chosen.words.trim(), chosen.joiner);
  if (after.length > Math.max(TEXT_BOUND, before.length)) return null;
  if ((doc.getMap(ROOT.promises).get(key) === true) === joins) return null;
  inOneEdit(doc, () => {
    set(doc, key, joins);
    rewrite(doc, text, after);
  });
  return (later) => {
    const words = rootText(later, textName.promise('joint', chosen.part));
    if (words.toString() !== after) choosePart(later, chosen, !joins);
    else if ((later.getMap(ROOT.promises).get(key) === true) === joins) {
      inOneEdit(later, () => {
        set(later, key, !joins);
        rewrite(later, words, before);
      });
    }
  };
}

function rewrite(doc: BoardDoc, text: Parameters<typeof spliceText>[1], words: string): void {
  const change = textDiff(text.toString(), words);
  if (change) spliceText(doc, text, change);
}
