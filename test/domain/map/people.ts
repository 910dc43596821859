import type { Actor } from '#shared/domain/actor.ts';
import type { Card } from '#shared/domain/card.ts';
import type { CaseMark } from '#shared/domain/caseMark.ts';
import {
  type ActorId,
  type CardId,
  type CaseMarkId,
  type RelationId,
  relationId,
  tableId,
} from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import type { MapMaterial } from '#shared/domain/map/gapMap.ts';
import type { Relation } from '#shared/domain/relation.ts';
import { NO_STRATEGY } from '#shared/domain/strategy.ts';

const idOf = <Id extends string>(seed: string): Id => seed.padEnd(22, '_') as Id;
export const actorId = (name: string): ActorId => idOf<ActorId>(name.replaceAll(/[^a-z0-9]/gi, ''));

export const actor = (name: string, change: Partial<Actor> = {}): Actor => ({
  id: actorId(name),
  name,
  short: '',
  huvudman: 'municipality',
  kind: 'organisation',
  ring: 3,
  inRoom: true,
  missing: false,
  bridge: false,
  mergedInto: null,
  removed: null,
  ...change,
});

/** Both ends as one table sees them. */
export const relation = (
  one: string,
  other: string,
  rung: Rung,
  change: Partial<Relation> = {},
): Relation => {
  const id = relationId(actorId(one), actorId(other));
  const [a, b] = [actorId(one), actorId(other)].sort() as [ActorId, ActorId];
  const ratings = [a, b].map((end) => ({ end, table: tableId(1), rung }));
  return { id, ends: [a, b], wanted: null, boundaries: [], ratings, ...change };
};

export const card = (seed: string, names: readonly string[], change: Partial<Card> = {}): Card => ({
  id: idOf<CardId>(seed),
  step: 'systemKnowledge',
  column: 'needs',
  rank: 'a0',
  text: seed,
  soThat: '',
  nextStep: '',
  author: null,
  table: null,
  at: 1_800_000_000_000,
  lang: 'sv',
  org: null,
  actors: names.map(actorId),
  tags: [],
  group: null,
  edge: null,
  lifted: false,
  kind: 'plain',
  links: new Map(),
  removed: null,
  reported: null,
  hidden: false,
  asked: null,
  strategy: NO_STRATEGY,
  ...change,
});

export const mark = (seed: string, at: RelationId | ActorId): CaseMark => ({
  id: idOf<CaseMarkId>(seed),
  at,
  table: null,
  author: null,
  note: '',
  removed: null,
});

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id as Thing['id'], thing]));

export const material = (given: {
  readonly actors: readonly Actor[];
  readonly relations?: readonly Relation[];
  readonly cards?: readonly Card[];
  readonly marks?: readonly CaseMark[];
  readonly areas?: MapMaterial['areas'];
}): MapMaterial => ({
  actors: byId(given.actors),
  relations: byId(given.relations ?? []),
  cards: byId(given.cards ?? []),
  caseMarks: byId(given.marks ?? []),
  areas: given.areas ?? new Map(),
});

/** `count` actors of which each is tied to the next ones, some 3 ties each. */
export function crowd(count: number): MapMaterial {
  const names = Array.from({ length: count }, (_, at) => `Verksamhet nummer ${at + 1}`);
  const relations = names.flatMap((one, at) =>
    [1, 2, 5].map((away, turn) =>
      relation(one, names[(at + away) % count] ?? '', ((at + turn) % 5) as Rung),
    ),
  );
  return material({ actors: names.map((name) => actor(name)), relations });
}
