import type * as Y from 'yjs';
import type { RelationId } from '#shared/domain/ids.ts';
import type { Relation } from '#shared/domain/relation.ts';
import type { Board } from '../board.ts';
import type { BoardDoc } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { rootText, rootTextNames } from '../rootText.ts';
import { readActor } from './actor.ts';
import { readCard } from './card.ts';
import { readCaseMark, readOffer, readVisit } from './exchange.ts';
import { readAreas, readStakes } from './flat.ts';
import { readGroup } from './group.ts';
import { readOrigins, readPromises } from './promise.ts';
import { readRelation, relationKeys } from './relation.ts';

/** The whole document as values. For one change at a time see `watch.ts`. */
export function readBoard(doc: BoardDoc): Board {
  return {
    cards: readThings(doc.getMap(ROOT.cards), readCard),
    groups: readThings(doc.getMap(ROOT.groups), readGroup),
    actors: readThings(doc.getMap(ROOT.actors), readActor),
    relations: readRelations(doc.getMap(ROOT.relations)),
    visits: readThings(doc.getMap(ROOT.visits), readVisit),
    offers: readThings(doc.getMap(ROOT.offers), readOffer),
    caseMarks: readThings(doc.getMap(ROOT.caseMarks), readCaseMark),
    stakes: readStakes(doc.getMap(ROOT.stakes)),
    areas: readAreas(doc.getMap(ROOT.lifeAreas)),
    promises: readPromises(doc.getMap(ROOT.promises)),
    origins: readOrigins(doc.getMap(ROOT.promises)),
    texts: readTexts(doc),
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

function readTexts(doc: BoardDoc): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const name of rootTextNames(doc)) {
    const words = rootText(doc, name).toString();
    if (words !== '') texts.set(name, words);
  }
  return texts;
}
