import type * as Y from 'yjs';
import type { RelationId } from '#shared/domain/ids.ts';
import type { Board } from './board.ts';
import type { BoardDoc } from './doc.ts';
import { ROOT } from './keys.ts';
import { readActor } from './read/actor.ts';
import { readBoard } from './read/board.ts';
import { readCard } from './read/card.ts';
import { readGroup } from './read/group.ts';
import { readRelation, relationOfKey } from './read/relation.ts';

/**
 * Calls with a new board after each transaction that changed one, reading anew only what changed:
 * everything else keeps its identity. Returns the board of now and the undoing of the watch.
 */
export function watchBoard(
  doc: BoardDoc,
  onBoard: (board: Board) => void,
): { readonly board: Board; readonly close: () => void } {
  let board = readBoard(doc);
  const after = (transaction: Y.Transaction): void => {
    const next = changedBoard(doc, board, transaction);
    if (next === board) return;
    board = next;
    onBoard(board);
  };
  doc.on('afterTransaction', after);
  return { board, close: () => doc.off('afterTransaction', after) };
}

function changedBoard(doc: BoardDoc, board: Board, transaction: Y.Transaction): Board {
  const keys = (root: string) => changedKeys(transaction, doc.getMap(root));
  const cards = keys(ROOT.cards);
  const groups = keys(ROOT.groups);
  const actors = keys(ROOT.actors);
  const relations = new Set(
    [...keys(ROOT.relations)].map(relationOfKey).filter((id) => id !== null),
  );
  if (cards.size + groups.size + actors.size + relations.size === 0) return board;
  const stored = (root: string) => (id: string) => doc.getMap(root).get(id);
  return {
    cards: changed(board.cards, cards, (id) => readCard(id, stored(ROOT.cards)(id))),
    groups: changed(board.groups, groups, (id) => readGroup(id, stored(ROOT.groups)(id))),
    actors: changed(board.actors, actors, (id) => readActor(id, stored(ROOT.actors)(id))),
    relations: changed(board.relations, relations, (id) =>
      readRelation(id as RelationId, doc.getMap(ROOT.relations)),
    ),
  };
}

/** The keys of a root under which anything changed, however deep. */
function changedKeys(transaction: Y.Transaction, root: Y.Map<unknown>): ReadonlySet<string> {
  const keys = new Set<string>();
  const [, events = []] =
    [...transaction.changedParentTypes].find(([type]) => Object.is(type, root)) ?? [];
  for (const event of events) {
    if (event.target === root) for (const key of event.changes.keys.keys()) keys.add(key);
    else keys.add(String(event.path[0]));
  }
  return keys;
}

function changed<Id extends string, Thing extends { readonly id: Id }>(
  things: ReadonlyMap<Id, Thing>,
  keys: ReadonlySet<string>,
  read: (id: string) => Thing | null,
): ReadonlyMap<Id, Thing> {
  if (keys.size === 0) return things;
  const next = new Map(things);
  for (const key of keys) {
    const thing = read(key);
    if (thing) next.set(thing.id, thing);
    else next.delete(key as Id);
  }
  return next;
}
