import type { TableId } from '#shared/domain/ids.ts';
import { textDiff } from '#shared/domain/textDiff.ts';
import type { BoardDoc, Undo } from '../doc.ts';
import { textName } from '../rootTexts.ts';
import { findText, spliceText, storable } from '../texts.ts';

/** [B12] A table takes a case of its own, as from a template; no words: it is with the day's case again. */
export function setTableCase(doc: BoardDoc, table: TableId, words: string): Undo | null {
  const text = findText(doc, { of: 'root', name: textName.case(table) });
  const before = text?.toString() ?? '';
  const after = storable(words);
  const splice = textDiff(before, after);
  if (!text || !splice) return null;
  spliceText(doc, text, splice);
  return (later) => {
    const now = findText(later, { of: 'root', name: textName.case(table) });
    if (now?.toString() === after) setTableCase(later, table, before);
  };
}
