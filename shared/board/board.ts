import type { Actor } from '#shared/domain/actor.ts';
import type { Card, Group } from '#shared/domain/card.ts';
import type { ActorId, CardId, GroupId, RelationId } from '#shared/domain/ids.ts';
import type { Relation } from '#shared/domain/relation.ts';

/**
 * The document as plain values. A thing that did not change keeps its identity from one board to
 * the next, so that one remote update renders one card.
 */
export interface Board {
  /** All of them, also removed and hidden ones; see `isShown`. */
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly groups: ReadonlyMap<GroupId, Group>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
}

export const EMPTY_BOARD: Board = {
  cards: new Map(),
  groups: new Map(),
  actors: new Map(),
  relations: new Map(),
};
