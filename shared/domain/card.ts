import type { ColumnId } from './columns.ts';
import type { ActorId, CardId, GroupId, ParticipantId, RelationId, TableId } from './ids.ts';
import type { Lang } from './lang.ts';
import type { Rank } from './order.ts';
import type { Removal } from './removal.ts';
import type { StepId } from './steps.ts';
import type { Strategy } from './strategy.ts';

/** Letters as people count them (`letterCount`). The interface counts from `counterFrom`, advises `soft`, stops at `hard`. */
export const CARD_TEXT = { counterFrom: 200, soft: 280, hard: 500 } as const;

/** A card's texts, each written by everybody. */
export const CARD_TEXTS = ['text', 'soThat', 'nextStep'] as const;
export type CardText = (typeof CARD_TEXTS)[number];

/** What the document can hold. Two honest offline additions may pass the interface's limit, never this. */
export const TEXT_BOUND = 2000;

/** Where something lies. Written as ONE value, so that a move is atomic. */
export interface Place {
  readonly step: StepId;
  readonly column: ColumnId;
  readonly rank: Rank;
}

/** What a card is beside a note: hopes from the lobby, forms of step 2 and 5. */
export const CARD_KINDS = [
  'plain',
  'hope',
  'invisibleSystem',
  'event',
  'effect',
  'selfPart',
  'chair',
  'undertaking',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** `mirrors`: a strength that is also a need. `answers`: a strategy to a need. `causes`: system → event → effect. */
export const LINK_KINDS = ['mirrors', 'answers', 'causes'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** On a card that came when its step had already been shown, as from a phone that slept. */
export const LATE_TAG = 'late';

/** Why somebody alerted the facilitator. It hides nothing by itself. */
export interface Report {
  readonly kind: 'person' | 'other';
  readonly at: number;
}

export interface Card extends Place {
  readonly id: CardId;
  readonly text: string;
  readonly soThat: string;
  readonly nextStep: string;
  /** null for an imported card. */
  readonly author: ParticipantId | null;
  readonly table: TableId | null;
  /** Relay clock, milliseconds since 1970. */
  readonly at: number;
  readonly lang: Lang;
  /** The only label of a person that others see. */
  readonly org: ActorId | null;
  readonly actors: readonly ActorId[];
  readonly tags: readonly string[];
  readonly group: GroupId | null;
  readonly edge: RelationId | null;
  readonly lifted: boolean;
  readonly kind: CardKind;
  readonly links: ReadonlyMap<CardId, LinkKind>;
  readonly removed: Removal | null;
  readonly reported: Report | null;
  readonly hidden: boolean;
  /** When the facilitator asked the table to change a reported card; relay clock, ms. */
  readonly asked: number | null;
  /** Which of its table's paper notes it was written in from; the number stands on the paper too. */
  readonly note?: number | undefined;
  readonly strategy: Strategy;
}

export interface Group extends Place {
  readonly id: GroupId;
  readonly title: string;
}

/**
 * How a reported card stands. `asked`: its table is asked to change it. `answered`: somebody has reported it
 * anew since, as those do who have changed it.
 */
export type ReviewState = 'reported' | 'asked' | 'answered';

export function reviewOf({
  reported,
  asked,
}: Pick<Card, 'reported' | 'asked'>): ReviewState | null {
  if (!reported) return null;
  if (asked === null) return 'reported';
  return reported.at > asked ? 'answered' : 'asked';
}

/** Whether a card is shown on the board at all. */
export const isShown = (card: Pick<Card, 'removed' | 'hidden'>): boolean =>
  card.removed === null && !card.hidden;

/** The author may take a card away; so may whoever moderates. An imported card belongs to nobody. */
export const isOwn = (card: Card, participant: ParticipantId): boolean =>
  card.author === participant;
