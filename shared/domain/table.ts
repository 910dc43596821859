import type { TableId } from './ids.ts';

export interface Table {
  readonly id: TableId;
  readonly name: string;
  readonly seats: number;
  readonly done: boolean;
  readonly help: boolean;
  /** The other table's cards keep their origin; only the people move. */
  readonly mergedInto: TableId | null;
}

export const MOST_TABLES = 60;
export const MOST_SEATS = 20;
