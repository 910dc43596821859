import * as Y from 'yjs';
import type { CardText } from '#shared/domain/card.ts';
import type { CardId, CaseMarkId, GroupId, OfferId, VisitId } from '#shared/domain/ids.ts';
import { type BoardPath, pathOf } from './changedPaths.ts';
import { type BoardDoc, inOneEdit } from './doc.ts';
import { ROOT, type RootName } from './keys.ts';
import { rootText } from './rootText.ts';
import { isRootText } from './rootTexts.ts';

/** A text that was born with its thing. */
type ThingText =
  | { readonly of: 'card'; readonly card: CardId; readonly field: CardText }
  | { readonly of: 'group'; readonly group: GroupId }
  | { readonly of: 'visit'; readonly visit: VisitId; readonly field: 'learn' | 'show' }
  | { readonly of: 'offer'; readonly offer: OfferId }
  | { readonly of: 'caseMark'; readonly mark: CaseMarkId };

/** Where a text that several may write at once lives. */
export type TextPath =
  | ThingText
  /** A root text, for words under an id that nobody makes up alone; see `rootTexts.ts`. */
  | { readonly of: 'root'; readonly name: string };

/** The shared text itself, or null when what it belongs to is not here. */
export function findText(doc: BoardDoc, path: TextPath): Y.Text | null {
  if (path.of === 'root') return isRootText(path.name) ? rootText(doc, path.name) : null;
  const [root, id, field] = spotOfText(path);
  const thing = doc.getMap(root).get(id);
  if (!(thing instanceof Y.Map)) return null;
  const text = thing.get(field);
  return text instanceof Y.Text ? text : null;
}

/** Where it stands, as `changedPaths.ts` has it. */
export function pathOfText(path: TextPath): BoardPath {
  if (path.of === 'root') return pathOf({ root: path.name, id: '', key: '' });
  const [root, id, key] = spotOfText(path);
  return pathOf({ root, id, key });
}

function spotOfText(path: ThingText): readonly [root: RootName, id: string, field: string] {
  switch (path.of) {
    case 'card':
      return [ROOT.cards, path.card, path.field];
    case 'group':
      return [ROOT.groups, path.group, 'title'];
    case 'visit':
      return [ROOT.visits, path.visit, path.field];
    case 'offer':
      return [ROOT.offers, path.offer, 'what'];
    case 'caseMark':
      return [ROOT.caseMarks, path.mark, 'note'];
  }
}

/**
 * [B14] What a text may hold of what was typed or pasted. A lone surrogate would be one character
 * here and another in everybody else's document; a NUL is refused by the relay.
 */
export const storable = (words: string): string => words.replaceAll('\0', '').toWellFormed();

/** A replacement of `remove` characters at `index` (UTF-16 units) by `insert`. */
export interface Splice {
  readonly index: number;
  readonly remove: number;
  readonly insert: string;
}

/** [B12] Writes only the difference, so that letters of several writers merge. `origin` lets a field undo its own. */
export function spliceText(doc: BoardDoc, text: Y.Text, splice: Splice, origin?: unknown): void {
  const insert = storable(splice.insert);
  if (splice.remove === 0 && insert === '') return;
  const change = () => {
    if (splice.remove > 0) text.delete(splice.index, splice.remove);
    if (insert !== '') text.insert(splice.index, insert);
  };
  if (origin === undefined) inOneEdit(doc, change);
  else doc.transact(change, origin);
}
