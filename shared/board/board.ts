import type { Actor } from '#shared/domain/actor.ts';
import type { Card, Group } from '#shared/domain/card.ts';
import type { CaseMark } from '#shared/domain/caseMark.ts';
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
import type { PromisePart, PromiseSigns } from '#shared/domain/promise.ts';
import type { Relation } from '#shared/domain/relation.ts';
import type { TableStake } from '#shared/domain/stake.ts';
import type { Visit } from '#shared/domain/visit.ts';

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
  readonly visits: ReadonlyMap<VisitId, Visit>;
  readonly offers: ReadonlyMap<OfferId, Offer>;
  readonly caseMarks: ReadonlyMap<CaseMarkId, CaseMark>;
  /** By `stakeKey`. */
  readonly stakes: ReadonlyMap<string, TableStake>;
  readonly areas: ReadonlyMap<LifeArea, readonly ActorId[]>;
  /** Of the tables that have said anything of theirs; the words are `texts`. See `promiseAt`. */
  readonly promises: ReadonlyMap<TableId, PromiseSigns>;
  /** Whose words went into each part of the joint promise. */
  readonly origins: ReadonlyMap<PromisePart, readonly TableId[]>;
  /** The root texts that say something, by name; see `rootTexts.ts`. */
  readonly texts: ReadonlyMap<string, string>;
}

export const EMPTY_BOARD: Board = {
  cards: new Map(),
  groups: new Map(),
  actors: new Map(),
  relations: new Map(),
  visits: new Map(),
  offers: new Map(),
  caseMarks: new Map(),
  stakes: new Map(),
  areas: new Map(),
  promises: new Map(),
  origins: new Map(),
  texts: new Map(),
};
