/** The frame of a value that everybody who comes is told, until there is another. */
export class FrameOf<Value> {
  readonly #make: (value: Value) => Uint8Array;
  #known: { readonly value: Value; readonly frame: Uint8Array } | null = null;

  constructor(make: (value: Value) => Uint8Array) {
    this.#make = make;
  }

  of(value: Value): Uint8Array {
    if (this.#known?.value !== value) this.#known = { value, frame: this.#make(value) };
    return this.#known.frame;
  }
}
