/** Throws when an invariant of our own is broken; never used for what comes from outside. */
export function assert(condition: unknown, invariant: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${invariant}`);
}

/** Ends a switch over a union: a missing case does not compile. */
export function exhaustive(value: never): never {
  throw new Error(`Unhandled case: ${String(value)}`);
}
