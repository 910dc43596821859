import type { TableId } from '#shared/domain/ids.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import type { Table } from '#shared/domain/table.ts';
import type { StoredSlip } from '../../store/Store.ts';
import type { Box } from './boxes.ts';

/** The slips of one workshop in memory, as they lie on the disk. */
export class SlipBoxes {
  readonly #boxes = new Map<Box, Map<string, StoredSlip>>();

  constructor(stored: readonly StoredSlip[]) {
    this.replace(stored);
  }

  replace(stored: readonly StoredSlip[]): void {
    this.#boxes.clear();
    for (const slip of stored) this.put(slip);
  }

  put(slip: StoredSlip): void {
    const box = this.#boxes.get(slip.box) ?? new Map<string, StoredSlip>();
    this.#boxes.delete(slip.box);
    this.#boxes.set(slip.box, box.set(slip.voter, slip));
  }

  /** Every box with something in it, that which was last put into last. */
  names(): readonly Box[] {
    return [...this.#boxes.keys()];
  }

  find(box: Box, voter: string): StoredSlip | null {
    return this.#boxes.get(box)?.get(voter) ?? null;
  }

  get all(): readonly StoredSlip[] {
    return [...this.#boxes.values()].flatMap((box) => [...box.values()]);
  }

  in(box: Box): readonly StoredSlip[] {
    return [...(this.#boxes.get(box)?.values() ?? [])];
  }

  /** Slips by the table where their people sit now, in no particular order. */
  byTable(box: Box, tables: readonly Table[]): ReadonlyMap<TableId | null, readonly StoredSlip[]> {
    return Map.groupBy(this.in(box), ({ table }) => standsFor(table, tables));
  }

  empty(box: Box): void {
    this.#boxes.delete(box);
  }
}
