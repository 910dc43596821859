import { Hall } from './hall.ts';

/** A few halls, lent to one test at a time: while one waits for a page, another uses the processor. */
export class HallPool {
  readonly #halls: readonly Hall[];
  readonly #free: Hall[];
  readonly #waiting: ((hall: Hall) => void)[] = [];

  private constructor(halls: readonly Hall[]) {
    this.#halls = halls;
    this.#free = [...halls];
  }

  static async open(size: number): Promise<HallPool> {
    return new HallPool(
      await Promise.all(Array.from({ length: size }, () => Hall.open({ lendsUsed: true }))),
    );
  }

  async lend(use: (hall: Hall) => Promise<void>): Promise<void> {
    const hall = this.#free.pop() ?? (await new Promise<Hall>((get) => this.#waiting.push(get)));
    let isWell = false;
    try {
      await use(hall);
      isWell = true;
    } finally {
      // After a fault nothing is left that a second try could stumble over.
      await hall.everybodyLeaves(isWell ? 'are lent again' : 'are thrown away');
      const next = this.#waiting.shift();
      if (next) next(hall);
      else this.#free.push(hall);
    }
  }

  get complaints(): readonly string[] {
    return this.#halls.flatMap(({ complaints }) => complaints);
  }

  async close(): Promise<void> {
    await Promise.all(this.#halls.map((hall) => hall.close()));
  }
}
