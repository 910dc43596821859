import type { Actor } from '#shared/domain/actor.ts';
import type { Card, Group } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { ActorId, CardId, RelationId } from '#shared/domain/ids.ts';
import type { Relation } from '#shared/domain/relation.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';

/** What lies in a cell: a card by itself, or a group with its cards. */
export type Lying =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'group'; readonly group: Group; readonly cards: readonly Card[] };

/**
 * What a summary is made of: the board as plain values, its shown cards as `arrange` lays them out,
 * and the stage. Whoever summarises arranges, so that a summary never has an order of its own.
 */
export interface Material {
  readonly board: {
    readonly cards: ReadonlyMap<CardId, Card>;
    readonly actors: ReadonlyMap<ActorId, Actor>;
    readonly relations: ReadonlyMap<RelationId, Relation>;
  };
  readonly cells: ReadonlyMap<`${StepId}/${ColumnId}`, readonly Lying[]>;
  readonly stage: Stage;
}
