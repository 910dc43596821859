import { HeadingLevel, ImageRun, Paragraph, Tab, type Table, TextRun } from 'docx';
import { exhaustive } from '#shared/domain/assert.ts';
import type { Block, DocumentPart } from '#shared/summary/document/SummaryDocument.ts';
import { listBlock } from './listBlock.ts';
import { paragraphOf, runsOf } from './runs.ts';
import { SMALL, WIDE } from './styles.ts';
import { tableBlock } from './tableBlock.ts';
import type { WordContent, WordPicture } from './WordContent.ts';

type Children = readonly (Paragraph | Table)[];

/** A part with its heading. `newList`: a number for each list, so that each counts from one. */
export const partBlocks = (
  part: DocumentPart,
  content: WordContent,
  newList: () => number,
): Children => [
  paragraphOf(part.heading, { heading: HeadingLevel.HEADING_2 }),
  ...part.blocks.flatMap((block, at) =>
    blockOf(block, { content, newList, above: headingText(part, at) }),
  ),
];

/** The heading that a block stands right under, if it does. */
function headingText({ heading, blocks }: DocumentPart, at: number): string | null {
  if (at === 0) return heading;
  const before = blocks[at - 1];
  return before?.kind === 'heading' ? before.text : null;
}

interface Here {
  readonly content: WordContent;
  readonly newList: () => number;
  readonly above: string | null;
}

function blockOf(block: Block, { content, newList, above }: Here): Children {
  switch (block.kind) {
    case 'heading':
      return [paragraphOf(block.text, { heading: HEADINGS[block.level] })];
    case 'paragraph':
      return [paragraphOf(block.text, STYLES[block.tone])];
    case 'facts':
      return block.rows.map(factParagraph);
    case 'list':
      return listBlock(block, { lang: content.document.lang, instance: newList() });
    case 'table':
      return tableBlock(block, above);
    case 'map':
      return content.map ? [picture(content.map, block.alt)] : [];
    default:
      return exhaustive(block);
  }
}

const HEADINGS = { 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;
const STYLES = { plain: {}, quote: { style: 'Quote' }, small: { style: SMALL } } as const;

/** Twentieths of a point: where the values begin. */
const VALUES = 2700;

const factParagraph = ({ label, value }: { readonly label: string; readonly value: string }) =>
  new Paragraph({
    tabStops: [{ type: 'left', position: VALUES }],
    indent: { left: VALUES, hanging: VALUES },
    spacing: { after: 40 },
    children: [
      ...runsOf(label, { bold: true }),
      new TextRun({ children: [new Tab()] }),
      ...runsOf(value),
    ],
  });

/** As wide as the text. A picture's size is counted in pixels, 96 to the inch. */
const PICTURE_WIDE = (WIDE / 1440) * 96;

const picture = ({ png, width, height }: WordPicture, alt: string): Paragraph =>
  new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: PICTURE_WIDE, height: (PICTURE_WIDE * height) / width },
        altText: { name: 'map', title: '', description: alt },
      }),
    ],
  });
