import type { ColumnId } from '#shared/domain/columns.ts';
import type { Block, Item } from './SummaryDocument.ts';

/* Blocks as the parts put them together. What says nothing makes no block. */

export const heading = (level: 3 | 4, text: string, column: ColumnId | null = null): Block => ({
  kind: 'heading',
  level,
  text,
  column,
});

export const paragraph = (text: string, tone: 'plain' | 'quote' | 'small' = 'plain'): Block[] =>
  text.trim() === '' ? [] : [{ kind: 'paragraph', text: text.trim(), tone }];

export const small = (text: string): Block[] => paragraph(text, 'small');

/** Rows without a value are left out. */
export function facts(rows: readonly (readonly [label: string, value: string | null])[]): Block[] {
  const said = rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
  return said.length > 0 ? [{ kind: 'facts', rows: said }] : [];
}

export const list = (items: readonly Item[], ordered = false): Block[] =>
  items.length > 0 ? [{ kind: 'list', ordered, items }] : [];

export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Block[] => (rows.length > 0 ? [{ kind: 'table', caption, head, rows }] : []);

/** Words in a list that are nobody's card. */
export const item = (text: string, more: Partial<Item> = {}): Item => ({
  text,
  lang: null,
  column: null,
  notes: [],
  votes: null,
  items: [],
  ...more,
});
