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
      await Promise.all(Array.from({ length: size }, () => Hall.open({ keepsApp: false }))),
    );
  }

  async lend(use: (hall: Hall) => Promise<void>): Promise<void> {
    const hall = this.#free.pop() ?? (await new Promise<Hall>((get) => this.#waiting.push(get)));
    try {
      await use(hall);
    } finally {
      await hall.everybodyLeaves();
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
