import type { Block } from '#shared/summary/document/SummaryDocument.ts';

export type Heading = Extract<Block, { kind: 'heading' }>;
export type Content = Exclude<Block, Heading>;

/** A heading with what stands under it. */
export interface Section {
  readonly heading: Heading;
  readonly blocks: readonly Content[];
  readonly sections: readonly Section[];
}

/** What stands before the first heading, and the sections after it. */
export interface Outline {
  readonly blocks: readonly Content[];
  readonly sections: readonly Section[];
}

/** Blocks as they are read, one after the other, as headings with what is under each. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const top = Math.min(...blocks.filter(isHeading).map(({ level }) => level));
  const starts = blocks.flatMap((block, at) =>
    isHeading(block) && block.level === top ? [at] : [],
  );
  const [first = blocks.length] = starts;
  return {
    blocks: blocks.slice(0, first).filter(isContent),
    sections: starts.map((start, index) => sectionOf(blocks.slice(start, starts[index + 1]))),
  };
}

function sectionOf([heading, ...rest]: readonly Block[]): Section {
  if (heading?.kind !== 'heading') throw new Error('a section begins with its heading');
  return { heading, ...outlineOf(rest) };
}

/** Sections in the order in which they are read; those of one step's columns stand beside each other. */
export function rowsOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const rows: Section[][] = [];
  for (const section of sections) {
    const row = rows.at(-1);
    if (row?.every(fitsBeside) && fitsBeside(section)) row.push(section);
    else rows.push([section]);
  }
  return rows;
}

/** Only words, and in an order only short ones: a table takes the whole width. */
const fitsBeside = ({ heading, blocks, sections }: Section): boolean =>
  heading.column !== null && sections.length === 0 && blocks.every(isNarrow);

const isNarrow = (block: Content): boolean =>
  block.kind === 'paragraph' ||
  (block.kind === 'list' && !(block.ordered && block.items.some(({ notes }) => notes.length > 0)));

const isHeading = (block: Block): block is Heading => block.kind === 'heading';
const isContent = (block: Block): block is Content => block.kind !== 'heading';
