import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/summary/document/SummaryDocument.ts';
import { columnWidths } from '../../../client/features/summary/blocks/columnWidths.ts';
import { cssString } from '../../../client/features/summary/sheet/cssString.ts';
import { outlineOf, rowsOf } from '../../../client/features/summary/sheet/sections.ts';

const heading = (
  level: 3 | 4,
  text: string,
  column: 'needs' | 'strengths' | null = null,
): Block => ({
  kind: 'heading',
  level,
  text,
  column,
});
const words = (text: string): Block => ({ kind: 'paragraph', text, tone: 'plain' });
const table: Block = { kind: 'table', caption: 'Tabell', head: ['A'], rows: [['a']] };

describe('blocks become headings with what is under each', () => {
  test('and what stands before the first heading stays before it', () => {
    const { blocks, sections } = outlineOf([
      words('först'),
      heading(3, 'Steg 1'),
      words('fråga'),
      heading(4, 'Styrkor', 'strengths'),
      words('kort'),
      heading(3, 'Steg 2'),
    ]);
    expect(blocks).toEqual([words('först')]);
    expect(sections.map((section) => section.heading.text)).toEqual(['Steg 1', 'Steg 2']);
    expect(sections[0]?.blocks).toEqual([words('fråga')]);
    expect(sections[0]?.sections[0]?.blocks).toEqual([words('kort')]);
  });

  test('a part that begins a level down loses nothing', () => {
    const { sections } = outlineOf([heading(4, 'Djupt'), words('a'), heading(4, 'Djupt igen')]);
    expect(sections.map((section) => section.heading.text)).toEqual(['Djupt', 'Djupt igen']);
  });

  test('the columns of a step stand beside each other; a table takes the whole width', () => {
    const { sections } = outlineOf([
      heading(3, 'Styrkor', 'strengths'),
      words('a'),
      heading(3, 'Behov', 'needs'),
      words('b'),
      heading(3, 'Behov i tabell', 'needs'),
      table,
      heading(3, 'Annat'),
    ]);
    expect(rowsOf(sections).map((row) => row.length)).toEqual([2, 1, 1]);
  });
});

describe('the columns of a table', () => {
  test('get room after what stands in them, and share all of it', () => {
    const widths = columnWidths(
      ['Nr', 'Strategi'],
      [['1', 'En lots som följer med över gränserna under det första året.']],
    );
    const [number = 0, text = 0] = widths;
    expect(number + text).toBeCloseTo(100, 0);
    expect(text).toBeGreaterThan(3 * number);
  });

  test('are not starved by one word of five hundred letters', () => {
    const [long = 0, short = 0] = columnWidths(['A', 'B'], [['a'.repeat(500), 'Vårdcentralen']]);
    expect(long).toBeLessThan(85);
    expect(short).toBeGreaterThan(15);
  });
});

test('words in the margin of a page end neither the string nor the style they stand in', () => {
  const hostile = cssString('</style>"; } * { color: red } \\ \n å');
  expect(hostile).toMatch(/^"[^"<>{};\n]*"$/);
  expect(cssString('Mellan dörrarna 2')).toBe('"Mellan dörrarna 2"');
});
