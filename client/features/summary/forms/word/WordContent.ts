import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';

/** All that a Word file is made of; plain values, so that they can be handed to a worker. */
export interface WordContent {
  readonly document: SummaryDocument;
  readonly organiser: string;
  readonly words: WordWords;
  /** The gap map as PNG; null where it cannot be drawn, and then the table says it alone. */
  readonly map: WordPicture | null;
}

export interface WordWords {
  /** As in "Sida 3 av 12". */
  readonly page: string;
  readonly of: string;
}

export interface WordPicture {
  readonly png: Uint8Array<ArrayBuffer>;
  /** px, of which only the proportion matters. */
  readonly width: number;
  readonly height: number;
}
