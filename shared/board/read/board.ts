import type * as Y from 'yjs';
import type { RelationId } from '#shared/domain/ids.ts';
import type { Relation } from '#shared/domain/relation.ts';
import type { Board } from '../board.ts';
import type { BoardDoc } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { readActor } from './actor.ts';
import { readCard } from './card.ts';
import { readGroup } from './group.ts';
import { readRelation, relationKeys } from './relation.ts';

/** The whole document as values. For one change at a time see `watch.ts`. */
export function readBoard(doc: BoardDoc): Board {
  return {
    cards: readThings(doc.getMap(ROOT.cards), readCard),
    groups: readThings(doc.getMap(ROOT.groups), readGroup),
    actors: readThings(doc.getMap(ROOT.actors), readActor),
    relations: readRelations(doc.getMap(ROOT.relations)),
  };
}

function readThings<Id extends string, Thing extends { readonly id: Id }>(
  source: Y.Map<unknown>,
  read: (id: string, stored: unknown) => Thing | null,
): ReadonlyMap<Id, Thing> {
  const things = new Map<Id, Thing>();
  for (const [id, stored] of source.entries()) {
    const thing = read(id, stored);
    if (thing) things.set(thing.id, thing);
  }
  return things;
}

function readRelations(root: Y.Map<unknown>): ReadonlyMap<RelationId, Relation> {
  const relations = new Map<RelationId, Relation>();
  for (const [id, keys] of relationKeys(root)) {
    const relation = readRelation(id, keys, root);
    if (relation) relations.set(id, relation);
  }
  return relations;
}
