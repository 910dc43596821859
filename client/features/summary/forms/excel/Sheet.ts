/** A sheet of a workbook, as plain values that can be handed to a worker. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly head: string;
  /** In letters. */
  readonly wide: number;
}

/** A text is never anything but a text, whatever sign it begins with. A day is `YYYY-MM-DD`. */
export type Cell = string | number | { readonly day: string } | null;
