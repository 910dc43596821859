/** Work that must not overlap: each begins when the one before has ended, however that went. */
export class Line {
  #last: Promise<unknown> = Promise.resolve();

  /** Whoever asked hears how it went. */
  run<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when everything so far has ended. */
  async atRest(): Promise<void> {
    await this.#last;
  }
}
