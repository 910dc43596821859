import type { Lang } from '#shared/domain/lang.ts';
import type { Block, Item } from '../document/SummaryDocument.ts';
import { votesPhrase } from '../phrases.ts';
import { inline, paragraphs, withBreaks } from './escape.ts';

/** A block as Markdown. An empty line goes between blocks. */
export function inBlock(block: Block, lang: Lang): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline(block.text)}`];
    case 'paragraph':
      return paragraphs(block.text).map((words) =>
        block.tone === 'quote' ? quoted(words) : words,
      );
    case 'facts':
      return [
        block.rows.map(({ label, value }) => `- ${inline(label)}: ${inline(value)}`).join('\n'),
      ];
    case 'list':
      return [
        block.items
          .map((item, index) => listItem(item, block.ordered ? `${index + 1}.` : '-', '', lang))
          .join('\n'),
      ];
    case 'table':
      return [table(block.head, block.rows)];
    // The same stands after it as a table.
    case 'map':
      return [];
  }
}

function listItem(item: Item, mark: string, indent: string, lang: Lang): string {
  const under = indent + ' '.repeat(mark.length + 1);
  const votes = item.votes ? [`*${votesPhrase(item.votes, lang)}*`] : [];
  const lines = [withBreaks(item.text, under), ...item.notes.map((note) => inline(note)), ...votes];
  const own = `${indent}${mark} ${lines.join(`\\\n${under}`)}`;
  return [own, ...item.items.map((inner) => listItem(inner, '-', under, lang))].join('\n');
}

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head.map(cell), head.map(() => '---'), ...rows.map((cells) => cells.map(inline))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** A cell is one line: what stood on several is told apart by a sign. */
const cell = (text: string): string =>
  text
    .split('\n')
    .map(inline)
    .filter((line) => line !== '')
    .join('; ');
