import type { TableId } from './ids.ts';
import type { Position } from './stage/stage.ts';
import type { StepId } from './steps.ts';

export interface Table {
  readonly id: TableId;
  readonly name: string;
  readonly seats: number;
  readonly done: boolean;
  readonly help: boolean;
  /** The other table's cards keep their origin; only the people move. */
  readonly mergedInto: TableId | null;
  /** Where it is when tables go by themselves; null: with the room. */
  readonly position: Position | null;
  /** Steps whose cards have been shown at this table, beside those shown to the room. Never taken back. */
  readonly shown: readonly StepId[];
  /** The revision at which it last moved by itself. */
  readonly steered: number;
}

export const MOST_TABLES = 60;
export const MOST_SEATS = 20;
