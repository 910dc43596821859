import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { BoardLog } from '../../store/Store.ts';
import { isSameHistory } from '../guard/sameHistory.ts';

/** The origin of what other relays have put into the log. */
export const OTHERS = Symbol('others');

/**
 * Applies what another relay has checked. False, and nothing is changed, when it is of another history than the
 * document, or leans on something that is not there: then the log is right.
 */
export function applyOthers(doc: BoardDoc, { snapshot, updates }: BoardLog): boolean {
  const all = updates.map(({ update }) => update);
  const others = snapshot ? [snapshot, ...all] : all;
  if (!others.every((update) => isSameHistory(update, doc))) return false;
  const apply = () => {
    for (const update of others) Y.applyUpdate(doc, update, OTHERS);
  };
  Y.transact(doc, apply, OTHERS, false);
  return doc.store.pendingStructs === null && doc.store.pendingDs === null;
}
