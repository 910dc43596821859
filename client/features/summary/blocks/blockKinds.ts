import type { Block } from '#shared/summary/document/SummaryDocument.ts';

/** A block of one kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
