import type { Actor } from '#shared/domain/actor.ts';
import type { Card, Group } from '#shared/domain/card.ts';
import type { CaseMark } from '#shared/domain/caseMark.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type {
  ActorId,
  CardId,
  CaseMarkId,
  GroupId,
  OfferId,
  RelationId,
  TableId,
  VisitId,
} from '#shared/domain/ids.ts';
import type { LifeArea } from '#shared/domain/lifeArea.ts';
import type { Offer } from '#shared/domain/offer.ts';
import type { PromisePart, TablePromise } from '#shared/domain/promise.ts';
import type { Relation } from '#shared/domain/relation.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { TableStake } from '#shared/domain/stake.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Visit } from '#shared/domain/visit.ts';

/** What lies in a cell: a card by itself, or a group with its cards. */
export type Lying =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'group'; readonly group: Group; readonly cards: readonly Card[] };

/**
 * What a summary is made of, as `shared/board/material.ts` gathers it: the board as plain values, its shown cards as
 * `arrange` lays them out, the words that belong to no card, and the stage. Whoever summarises arranges, so that a
 * summary never has an order of its own.
 */
export interface Material {
  readonly board: {
    readonly cards: ReadonlyMap<CardId, Card>;
    readonly groups: ReadonlyMap<GroupId, Group>;
    readonly actors: ReadonlyMap<ActorId, Actor>;
    readonly relations: ReadonlyMap<RelationId, Relation>;
    readonly visits: ReadonlyMap<VisitId, Visit>;
    readonly offers: ReadonlyMap<OfferId, Offer>;
    readonly caseMarks: ReadonlyMap<CaseMarkId, CaseMark>;
    readonly stakes: ReadonlyMap<string, TableStake>;
    readonly areas: ReadonlyMap<LifeArea, readonly ActorId[]>;
    readonly origins: ReadonlyMap<PromisePart, readonly TableId[]>;
  };
  readonly cells: ReadonlyMap<`${StepId}/${ColumnId}`, readonly Lying[]>;
  readonly stage: Stage;
  readonly exit: { readonly answers: number; readonly ratings: readonly number[] | null } | null;
  /** Of the day, and others that have written something; by number. */
  readonly tables: readonly TableId[];
  readonly promiseAt: (table: TableId) => TablePromise;
  readonly joint: (part: PromisePart) => string;
  readonly viewsOf: (
    card: CardId,
  ) => readonly { readonly party: ActorId; readonly words: string }[];
  readonly stitched: readonly RelationId[];
  /** Trimmed; '' where nobody has written anything. */
  readonly said: {
    readonly stitch: (relation: RelationId) => string;
    readonly backup: (relation: RelationId) => string;
    readonly change: (table: TableId) => string;
    readonly question: (when: 'before' | 'now', table: TableId) => string;
    readonly situation: (table: TableId) => string;
    readonly bill: (table: TableId) => string;
    readonly ownCase: (table: TableId) => string;
    readonly gain: (actor: ActorId, table: TableId) => string;
    readonly risk: (actor: ActorId, table: TableId) => string;
    readonly area: (area: LifeArea) => string;
    readonly conditions: (area: LifeArea) => string;
    readonly agency: (area: LifeArea) => string;
    readonly happened: (card: CardId) => string;
    readonly learned: (visit: VisitId) => string;
  };
}
