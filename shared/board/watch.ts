import * as Y from 'yjs';
import type { RelationId } from '#shared/domain/ids.ts';
import { alike } from './alike.ts';
import type { Board } from './board.ts';
import type { BoardDoc } from './doc.ts';
import { ROOT, type RootName } from './keys.ts';
import { readActor } from './read/actor.ts';
import { readBoard } from './read/board.ts';
import { readCard } from './read/card.ts';
import { readCaseMark, readOffer, readVisit } from './read/exchange.ts';
import { readAreas, readStakes } from './read/flat.ts';
import { readGroup } from './read/group.ts';
import { readOrigins, readPromises } from './read/promise.ts';
import { readRelation, relationKeys, relationOfKey } from './read/relation.ts';
import { rootText } from './rootText.ts';
import { isRootText } from './rootTexts.ts';

/** Roots whose parts are read one by one; the rest are small, and read whole. */
const BY_PART = [
  ROOT.cards,
  ROOT.groups,
  ROOT.actors,
  ROOT.relations,
  ROOT.visits,
  ROOT.offers,
  ROOT.caseMarks,
] as const;
const WATCHED = [...BY_PART, ROOT.stakes, ROOT.lifeAreas, ROOT.promises] as const;
/** Keys by root, and under `texts` the names of the root texts. */
const nothingTouched = () => ({
  cards: new Set<string>(),
  groups: new Set<string>(),
  actors: new Set<string>(),
  relations: new Set<string>(),
  visits: new Set<string>(),
  offers: new Set<string>(),
  caseMarks: new Set<string>(),
  stakes: new Set<string>(),
  lifeAreas: new Set<string>(),
  promises: new Set<string>(),
  texts: new Set<string>(),
});
type Touched = Readonly<ReturnType<typeof nothingTouched>>;

/**
 * Calls with a new board after each transaction that changed one, reading anew only what changed:
 * everything else keeps its identity. `own`: this device wrote it. Returns the board of now and the
 * undoing of the watch.
 */
export function watchBoard(
  doc: BoardDoc,
  onBoard: (board: Board, own: boolean) => void,
): { readonly board: Board; readonly close: () => void } {
  let board = readBoard(doc);
  const touched = nothingTouched();
  const closers = WATCHED.map((root) => noteKeys(doc.getMap(root), touched[root]));
  closers.push(noteKeys(doc.getMap(ROOT.renewed), touched.texts));
  const after = ({ local, changed }: Y.Transaction): void => {
    for (const name of rootTextsIn(changed.keys())) touched.texts.add(name);
    const next = changedBoard(doc, board, touched);
    for (const keys of Object.values(touched)) keys.clear();
    if (next === board) return;
    board = next;
    onBoard(board, local);
  };
  doc.on('afterTransaction', after);
  closers.push(() => doc.off('afterTransaction', after));
  return {
    board,
    close: () => {
      for (const close of closers) close();
    },
  };
}

/** Notes the keys of a root under which anything changes, however deep. An event's path is only right in here. */
function noteKeys(root: Y.Map<unknown>, keys: Set<string>): () => void {
  const note = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const event of events) {
      if (event.target === root) for (const key of event.changes.keys.keys()) keys.add(key);
      else keys.add(String(event.path[0]));
    }
  };
  root.observeDeep(note);
  return () => root.unobserveDeep(note);
}

/** A root text has no parent, and no class of its own until somebody asks for it. */
function* rootTextsIn(types: Iterable<unknown>): Iterable<string> {
  for (const type of types) {
    if (!(type instanceof Y.AbstractType) || type._item !== null) continue;
    const name = Y.findRootTypeKey(type);
    if (isRootText(name)) yield name;
  }
}

function changedBoard(doc: BoardDoc, board: Board, touched: Touched): Board {
  const part = <Thing>(
    root: (typeof BY_PART)[number],
    read: (id: string, stored: unknown) => Thing,
  ) => [touched[root], (id: string) => read(id, doc.getMap(root).get(id))] as const;
  const whole = <Key, Value>(
    root: RootName & keyof Touched,
    now: ReadonlyMap<Key, Value>,
    read: (root: Y.Map<unknown>) => ReadonlyMap<Key, Value>,
  ) => (touched[root].size === 0 ? now : keepAlike(now, read(doc.getMap(root))));
  const next: Board = {
    cards: changed(board.cards, ...part(ROOT.cards, readCard)),
    groups: changed(board.groups, ...part(ROOT.groups, readGroup)),
    actors: changed(board.actors, ...part(ROOT.actors, readActor)),
    relations: changedRelations(board.relations, touched.relations, doc.getMap(ROOT.relations)),
    visits: changed(board.visits, ...part(ROOT.visits, readVisit)),
    offers: changed(board.offers, ...part(ROOT.offers, readOffer)),
    caseMarks: changed(board.caseMarks, ...part(ROOT.caseMarks, readCaseMark)),
    stakes: whole(ROOT.stakes, board.stakes, readStakes),
    areas: whole(ROOT.lifeAreas, board.areas, readAreas),
    promises: whole(ROOT.promises, board.promises, readPromises),
    origins: whole(ROOT.promises, board.origins, readOrigins),
    texts: changedTexts(doc, board.texts, touched.texts),
  };
  const isNew = (Object.keys(next) as (keyof Board)[]).some((root) => next[root] !== board[root]);
  return isNew ? next : board;
}

/** The next map, in which all that says the same is the very same. */
function keepAlike<Key, Value>(
  now: ReadonlyMap<Key, Value>,
  next: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  if (alike(now, next)) return now;
  return new Map(
    [...next].map(([key, value]) => {
      const stood = now.get(key);
      return [key, stood !== undefined && alike(stood, value) ? stood : value];
    }),
  );
}

function changedTexts(
  doc: BoardDoc,
  texts: Board['texts'],
  names: ReadonlySet<string>,
): Board['texts'] {
  const next = new Map(texts);
  for (const name of names) {
    const words = isRootText(name) ? rootText(doc, name).toString() : ''; // under `renewed` may lie anything
    if (words === '') next.delete(name);
    else next.set(name, words);
  }
  return names.size === 0 ? texts : keepAlike(texts, next);
}

function changedRelations(
  relations: Board['relations'],
  touched: ReadonlySet<string>,
  root: Y.Map<unknown>,
): Board['relations'] {
  const ids = new Set([...touched].map(relationOfKey));
  if (ids.size === 0) return relations;
  const keysById = relationKeys(root);
  return changed(relations, ids, (id) => {
    const keys = keysById.get(id as RelationId);
    return keys ? readRelation(id as RelationId, keys, root) : null;
  });
}

function changed<Id extends string, Thing extends { readonly id: Id }>(
  things: ReadonlyMap<Id, Thing>,
  keys: ReadonlySet<string>,
  read: (id: string) => Thing | null,
): ReadonlyMap<Id, Thing> {
  let next: Map<Id, Thing> | null = null;
  for (const key of keys) {
    const thing = read(key);
    if (alike(thing, things.get(key as Id) ?? null)) continue;
    next ??= new Map(things);
    if (thing) next.set(thing.id, thing);
    else next.delete(key as Id);
  }
  return next ?? things;
}
