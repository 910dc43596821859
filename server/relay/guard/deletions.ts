import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { Deletion } from './decode.ts';

/** Whether the document holds all of a span, and nothing of it stands. */
export function isDeleted({ client, clock, len }: Deletion, doc: BoardDoc): boolean {
  const structs = doc.store.clients.get(client) ?? [];
  if (clock + len > Y.getState(doc.store, client)) return false;
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
    const struct = structs[index];
    if (!struct || struct.id.clock >= clock + len) break;
    if (!struct.deleted) return false;
  }
  return true;
}

/** The items that stand in the document and that an update deletes, whole or in part, with how much of each. */
export function standingDeleted(
  deletes: readonly Deletion[],
  doc: BoardDoc,
): readonly { readonly item: Y.Item; readonly units: number }[] {
  const found = [];
  for (const { client, clock, len } of deletes) {
    const structs = doc.store.clients.get(client) ?? [];
    if (clock >= Y.getState(doc.store, client)) continue;
    for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
      const struct = structs[index];
      if (!struct || struct.id.clock >= clock + len) break;
      if (!(struct instanceof Y.Item) || struct.deleted) continue;
      const from = Math.max(clock, struct.id.clock);
      const to = Math.min(clock + len, struct.id.clock + struct.length);
      found.push({ item: struct, units: to - from });
    }
  }
  return found;
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
  count(from: Y.ID, length: number): number {
    return this.#within(from, length).units;
  }

  /** In how many pieces. */
  pieces(from: Y.ID, length: number): number {
    return this.#within(from, length).pieces;
  }

  /** Whether the last unit goes: of what lies under a key it is the one that shows. */
  endsWith({ id, length }: { readonly id: Y.ID; readonly length: number }): boolean {
    return this.count(Y.createID(id.client, id.clock + length - 1), 1) > 0;
  }

  #within(
    { client, clock }: Y.ID,
    length: number,
  ): { readonly units: number; readonly pieces: number } {
    const deletions = this.#byClient.get(client) ?? [];
    let [units, pieces] = [0, 0];
    for (let index = firstEndingAfter(deletions, clock); index < deletions.length; index += 1) {
      const deletion = deletions[index];
      if (!deletion || deletion.clock >= clock + length) break;
      const to = Math.min(clock + length, deletion.clock + deletion.len);
      units += to - Math.max(clock, deletion.clock);
      pieces += 1;
    }
    return { units, pieces };
  }
}

function firstEndingAfter(deletions: readonly Deletion[], clock: number): number {
  let low = 0;
  let high = deletions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const deletion = deletions[middle];
    if (deletion && deletion.clock + deletion.len > clock) high = middle;
    else low = middle + 1;
  }
  return low;
}
