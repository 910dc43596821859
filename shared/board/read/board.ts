import type { RelationId } from '#shared/domain/ids.ts';
import type { Board } from '../board.ts';
import type { BoardDoc } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { readActor } from './actor.ts';
import { readCard } from './card.ts';
import { readGroup } from './group.ts';
import { readRelation, relationOfKey } from './relation.ts';

/** The whole document as values. For one change at a time see `watch.ts`. */
export function readBoard(doc: BoardDoc): Board {
  const relations = doc.getMap(ROOT.relations);
  const relationIds = new Set<RelationId>();
  for (const key of relations.keys()) {
    const id = relationOfKey(key);
    if (id) relationIds.add(id);
  }
  return {
    cards: readThings(doc.getMap(ROOT.cards), readCard),
    groups: readThings(doc.getMap(ROOT.groups), readGroup),
    actors: readThings(doc.getMap(ROOT.actors), readActor),
    relations: readThings(relationIds, (id) => readRelation(id as RelationId, relations)),
  };
}

function readThings<Id extends string, Thing extends { readonly id: Id }>(
  source: { entries(): Iterable<readonly [string, unknown]> },
  read: (id: string, stored: unknown) => Thing | null,
): ReadonlyMap<Id, Thing> {
  const things = new Map<Id, Thing>();
  for (const [id, stored] of source.entries()) {
    const thing = read(id, stored);
    if (thing) things.set(thing.id, thing);
  }
  return things;
}
