import type { BoardDoc } from './doc.ts';
import { ROOT, SCHEMA_VERSION } from './keys.ts';

/** [B2] Written once, by the relay. Clients never make "default" content: two of them would make it twice. */
export function writeSkeleton(doc: BoardDoc, epoch: number): void {
  doc.transact(() => {
    doc.getMap(ROOT.meta).set('schema', SCHEMA_VERSION);
    doc.getMap(ROOT.meta).set('epoch', epoch);
  });
}
