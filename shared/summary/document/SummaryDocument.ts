import type { ColumnId } from '#shared/domain/columns.ts';
import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { CardVotes } from '#shared/domain/stage/votes.ts';

/**
 * A summary in words, in the order in which it is read. The page, Word, PDF and Markdown are all rendered from it,
 * so that none of them says more than another.
 */
export interface SummaryDocument {
  readonly lang: Lang;
  readonly title: string;
  /** Stands on every page of every form: ARBETSMATERIAL or FASTSTÄLLD 1.0, date, diarienummer, organiser. */
  readonly status: readonly string[];
  readonly fixed: boolean;
  readonly parts: readonly DocumentPart[];
}

export interface DocumentPart {
  readonly id: SummaryPart;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  /** Level 3 stands under a part's heading (2), level 4 under that. */
  | {
      readonly kind: 'heading';
      readonly level: 3 | 4;
      readonly text: string;
      readonly column: ColumnId | null;
    }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly tone: 'plain' | 'quote' | 'small';
    }
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Where forms that can show pictures show the gap map; the same follows as a table. */
  | { readonly kind: 'map'; readonly alt: string };

/** A card or a group in a list. */
export interface Item {
  readonly text: string;
  /** The language the text was written in, when it is known. */
  readonly lang: Lang | null;
  readonly column: ColumnId | null;
  /** Origin and the like, each a short line: "Bord 4 · Skolan". */
  readonly notes: readonly string[];
  readonly votes: CardVotes | null;
  /** The cards of a group. */
  readonly items: readonly Item[];
}
