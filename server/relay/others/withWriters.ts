import * as Y from 'yjs';
import type { Append, Seq } from '../../store/Store.ts';

/**
 * [P107] Nobody's update goes in beside one of the same client that this relay has not seen: whoever tells two relays
 * different things under one name would part them for good. `seen` null: no other relay writes there.
 */
export function withWriters(append: Append, seen: Seq | null): Append {
  if (seen === null || !append.update) return append;
  return { ...append, wrote: { clients: [...Y.parseUpdateMeta(append.update).to.keys()], seen } };
}
