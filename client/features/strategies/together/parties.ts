import { type Actor, standsFor } from '#shared/domain/actor.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import type { Card } from '#shared/domain/card.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { coCreating } from '#shared/domain/strategy.ts';

export interface Party {
  readonly id: ActorId;
  readonly name: string;
  /** Has said "Vi är med". */
  readonly isIn: boolean;
}

/** Whom a strategy names and who is in: the same row. Those who are in come first, so that they can be sewn together. */
export function partiesOf(card: Card, actors: ReadonlyMap<ActorId, Actor>): readonly Party[] {
  const joined = new Set(coCreating(card.strategy, actors));
  const named = new Set([...joined, ...card.actors.map((id) => standsFor(id, actors))]);
  return [...named]
    .flatMap((id) => {
      const actor = actors.get(id);
      const isGone = actor === undefined || (actor.removed !== null && !joined.has(id));
      return isGone ? [] : [{ id, name: actor.name, isIn: joined.has(id) }];
    })
    .sort((a, b) => Number(b.isIn) - Number(a.isIn) || SWEDISH.compare(a.name, b.name));
}
