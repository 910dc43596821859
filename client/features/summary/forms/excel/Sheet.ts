import type { CsvCell } from '#shared/summary/csv/writeCsv.ts';

/** A sheet of a workbook, as plain values that can be handed to a worker. */
export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}
