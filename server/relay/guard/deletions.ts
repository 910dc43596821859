import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { Deletion } from './decode.ts';

/** The items that stand in the document and that an update deletes, whole or in part, with how much of each. */
export function* standingDeleted(
  deletes: readonly Deletion[],
  doc: BoardDoc,
): Generator<{ readonly item: Y.Item; readonly units: number }> {
  for (const { client, clock, len } of deletes) {
    const structs = doc.store.clients.get(client) ?? [];
    const known = Y.getState(doc.store, client);
    if (clock >= known) continue;
    for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
      const struct = structs[index];
      if (!struct || struct.id.clock >= clock + len) break;
      if (!(struct instanceof Y.Item) || struct.deleted) continue;
      const from = Math.max(clock, struct.id.clock);
      const to = Math.min(clock + len, struct.id.clock + struct.length);
      yield { item: struct, units: to - from };
    }
  }
}

/** Which clocks an update deletes, for questions about single ids. */
export class DeletedClocks {
  readonly #byClient = new Map<number, Deletion[]>();

  constructor(deletes: readonly Deletion[]) {
    for (const deletion of deletes) {
      const known = this.#byClient.get(deletion.client);
      if (known) known.push(deletion);
      else this.#byClient.set(deletion.client, [deletion]);
    }
  }

  /** How many of `length` units from `clock` on are deleted. */
  count({ client, clock }: Y.ID, length: number): number {
    let sum = 0;
    for (const deletion of this.#byClient.get(client) ?? []) {
      const from = Math.max(clock, deletion.clock);
      const to = Math.min(clock + length, deletion.clock + deletion.len);
      if (to > from) sum += to - from;
    }
    return Math.min(sum, length);
  }
}
