import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import type { BoardLog } from '../store/Store.ts';

/** Replays a log in one transaction: merging its updates first would cost fifty times as much. */
export function loadDoc(log: Pick<BoardLog, 'snapshot' | 'updates'>): BoardDoc {
  const doc = newBoardDoc();
  const replay = () => {
    if (log.snapshot) Y.applyUpdate(doc, log.snapshot);
    for (const { update } of log.updates) Y.applyUpdate(doc, update);
  };
  Y.transact(doc, replay, null, false);
  return doc;
}
