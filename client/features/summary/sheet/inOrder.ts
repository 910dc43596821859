export interface Placed<Value> {
  readonly at: number;
  readonly value: Value;
}

/** Things that are only read: they are known by their place, and none ever comes between two others. */
export const inOrder = <Value>(values: readonly Value[]): readonly Placed<Value>[] =>
  values.map((value, at) => ({ at, value }));
