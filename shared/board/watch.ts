import type * as Y from 'yjs';
import type { RelationId } from '#shared/domain/ids.ts';
import { alike } from './alike.ts';
import type { Board } from './board.ts';
import type { BoardDoc } from './doc.ts';
import { ROOT } from './keys.ts';
import { readActor } from './read/actor.ts';
import { readBoard } from './read/board.ts';
import { readCard } from './read/card.ts';
import { readGroup } from './read/group.ts';
import { readRelation, relationKeys, relationOfKey } from './read/relation.ts';

const WATCHED = [ROOT.cards, ROOT.groups, ROOT.actors, ROOT.relations] as const;
type Touched = Readonly<Record<(typeof WATCHED)[number], Set<string>>>;

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
  const touched: Touched = {
    cards: new Set(),
    groups: new Set(),
    actors: new Set(),
    relations: new Set(),
  };
  const closers = WATCHED.map((root) => noteKeys(doc.getMap(root), touched[root]));
  const after = ({ local }: Y.Transaction): void => {
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

function changedBoard(doc: BoardDoc, board: Board, touched: Touched): Board {
  const stored = (root: string) => (id: string) => doc.getMap(root).get(id);
  const next: Board = {
    cards: changed(board.cards, touched.cards, (id) => readCard(id, stored(ROOT.cards)(id))),
    groups: changed(board.groups, touched.groups, (id) => readGroup(id, stored(ROOT.groups)(id))),
    actors: changed(board.actors, touched.actors, (id) => readActor(id, stored(ROOT.actors)(id))),
    relations: changedRelations(board.relations, touched.relations, doc.getMap(ROOT.relations)),
  };
  const isNew = WATCHED.some((root) => next[root] !== board[root]);
  return isNew ? next : board;
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
