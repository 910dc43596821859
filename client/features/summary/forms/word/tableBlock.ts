import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block } from '#shared/summary/document/SummaryDocument.ts';
import { columnWidths } from '../../blocks/columnWidths.ts';
import { isRightToLeft } from '../direction.ts';
import { paragraphOf, runsOf } from './runs.ts';
import { CLOTH, LINE, WIDE } from './styles.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/**
 * A real table, whose first row is said again on each page and no row is cut in two.
 * `above`: the heading it stands under; a caption that says the same is not said twice.
 */
export function tableBlock(
  { caption, head, rows }: TableBlock,
  above: string | null,
): readonly (Paragraph | Table)[] {
  if (head.length === 0) return [];
  const widths = widthsFor(head, rows);
  const named =
    caption === '' || caption === above ? [] : [paragraphOf(caption, { style: 'Caption' })];
  return [
    ...named,
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: WIDE, type: WidthType.DXA },
      columnWidths: widths,
      borders: BORDERS,
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
      rows: [
        rowOf(head, { widths, isHead: true }),
        ...rows.map((row) => rowOf(row, { widths, isHead: false })),
      ],
    }),
    // Word joins two tables that stand side by side into one.
    new Paragraph({ spacing: { after: 60 } }),
  ];
}

interface RowPlace {
  readonly widths: readonly number[];
  readonly isHead: boolean;
}

const rowOf = (cells: readonly string[], { widths, isHead }: RowPlace): TableRow =>
  new TableRow({
    ...(isHead && { tableHeader: true }),
    cantSplit: true,
    children: widths.map((width, at) => cellOf(cells[at] ?? '', width, isHead)),
  });

const cellOf = (text: string, width: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead && { shading: { fill: CLOTH } }),
    children: [
      new Paragraph({
        bidirectional: isRightToLeft(text),
        spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO },
        ...(isHead && { keepNext: true }),
        children: runsOf(text, { size: 19, ...(isHead && { bold: true }) }),
      }),
    ],
  });

const side = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERS = {
  top: side,
  bottom: side,
  insideHorizontal: side,
  left: none,
  right: none,
  insideVertical: none,
};

/** As the page divides the width: by what stands in each column, and no word cut that need not be. */
const widthsFor = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  columnWidths(head, rows).map((share) => Math.floor((share / 100) * WIDE));
