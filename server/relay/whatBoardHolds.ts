import * as Y from 'yjs';
import type { BoardLog } from '../store/Store.ts';
import { loadDoc } from './loadDoc.ts';

export type LoggedBoard = Pick<BoardLog, 'snapshot' | 'updates'>;

/** What a board has seen and what it has deleted (its state vector and delete set): the same for the same board. */
export function whatBoardHolds(log: LoggedBoard): Buffer {
  const doc = loadDoc(log);
  const held = Y.encodeSnapshotV2(Y.snapshot(doc));
  const seen = Y.encodeStateVector(doc);
  doc.destroy();
  return Buffer.concat([seen, held]);
}
