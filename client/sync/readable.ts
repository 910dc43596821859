/** A value that changes over time; `subscribe` returns its own undoing. */
export interface Readable<Value> {
  get(): Value;
  subscribe(onChange: () => void): () => void;
}

/** A readable that its owner sets. Setting what stands already tells nobody. */
export interface Cell<Value> extends Readable<Value> {
  set(value: Value): void;
}

export function newCell<Value>(
  first: Value,
  same: (one: Value, other: Value) => boolean = Object.is,
): Cell<Value> {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (same(current, value)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe(onChange) {
      // A box of its own, so that one function can subscribe twice and leave once.
      const listener = () => onChange();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Same content, for small plain values such as a connection or a list of who is here. */
export const alike = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
