import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { Decoded, Struct } from './decode.ts';

type Clocks = (client: number) => number;

/**
 * An update's structs, each after all that it leans on, be it in the document or in the same update.
 * null when one of them, or a deletion, leans on what is in neither: it would wait in Yjs as "pending",
 * slow down every later update, and leak to every newcomer. Walks as Yjs does: each client's structs in
 * order, from client to client while it helps.
 */
export function inOrder(
  { structsByClient, deletes }: Decoded,
  doc: BoardDoc,
): readonly Struct[] | null {
  const ordered: Struct[] = [];
  const reached = new Map<number, number>();
  const clockOf: Clocks = (client) => reached.get(client) ?? Y.getState(doc.store, client);
  const waiting = new Map(
    [...structsByClient].map(([client, structs]) => [client, [...structs].reverse()]),
  );

  for (let progress = true; progress; ) {
    progress = false;
    for (const [client, structs] of waiting) {
      for (let next = structs.at(-1); next && leansOnKnown(next, clockOf); next = structs.at(-1)) {
        reached.set(client, Math.max(clockOf(client), next.id.clock + next.length));
        structs.pop();
        ordered.push(next);
        progress = true;
      }
      if (structs.length === 0) waiting.delete(client);
    }
  }
  const isWhole =
    waiting.size === 0 && deletes.every(({ client, clock, len }) => clock + len <= clockOf(client));
  return isWhole ? ordered : null;
}

function leansOnKnown(struct: Struct, clockOf: Clocks): boolean {
  const { client, clock } = struct.id;
  if (clock > clockOf(client)) return false;
  if (struct instanceof Y.GC) return true;
  const { origin, rightOrigin, parent } = struct;
  const ids = [origin, rightOrigin, parent instanceof Y.ID ? parent : null];
  // Yjs never doubts a struct that leans on its own client, so one that leans on its own future throws there.
  return ids.every(
    (id) => id === null || id.clock < (id.client === client ? clock : clockOf(id.client)),
  );
}
