import * as Y from 'yjs';

/** What a document lacks of a state that it is to hold, in words; null when it holds all of it. */
export function lacking(doc: Y.Doc, { sv, ds }: Pick<Y.Snapshot, 'sv' | 'ds'>): string | null {
  for (const [client, clock] of sv) {
    const known = Y.getState(doc.store, client);
    if (known < clock) return `client ${client} is at ${known}, not at ${clock}`;
  }
  for (const [client, spans] of ds.clients) {
    for (const { clock, len } of spans) {
      for (let at = clock; at < clock + len; at += 1) {
        if (!isDeleted(doc, client, at)) return `${client}:${at} is not deleted`;
      }
    }
  }
  return null;
}

/** The same of an update. */
export function lackingOf(doc: Y.Doc, update: Uint8Array): string | null {
  const { structs, ds } = Y.decodeUpdate(update);
  const sv = new Map<number, number>();
  for (const { id, length } of structs) {
    sv.set(id.client, Math.max(sv.get(id.client) ?? 0, id.clock + length));
  }
  return lacking(doc, { sv, ds });
}

/** Whether two documents hold the same, to the last deletion. */
export function areSame(one: Y.Doc, other: Y.Doc): boolean {
  return lacking(one, Y.snapshot(other)) === null && lacking(other, Y.snapshot(one)) === null;
}

function isDeleted(doc: Y.Doc, client: number, clock: number): boolean {
  const structs = doc.store.clients.get(client);
  if (!structs || clock >= Y.getState(doc.store, client)) return false;
  return structs[Y.findIndexSS(structs, clock)]?.deleted === true;
}
