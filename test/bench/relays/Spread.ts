import { Board } from '../relay/Board.ts';
import type { Running } from '../relay/contenders.ts';
import type { Guest } from '../relay/Guest.ts';
import { Hall } from '../relay/Hall.ts';

/** One workshop whose guests are with several relays. */
export class Spread {
  readonly guests: readonly Guest[];
  readonly #halls: readonly Hall[];

  private constructor(halls: readonly Hall[]) {
    this.#halls = halls;
    this.guests = halls.flatMap((hall) => hall.guests);
  }

  /** `first`: with which relay the guests begin, so that the odd ones are not always with the same. */
  static async open(relays: readonly Running[], people: number, first = 0): Promise<Spread> {
    const [one] = relays;
    if (!one) throw new Error('no relay');
    const { place } = await Hall.open(one);
    const halls = relays.map((relay) => new Hall(relay, place));
    const countFor = (index: number) =>
      Math.floor((people + ((index + first) % relays.length)) / relays.length);
    await Promise.all(halls.map((hall, index) => hall.admit(countFor(index))));
    return new Spread(halls);
  }

  /** One of them brings a board with so many bytes. */
  bring(bytes: number): void {
    const [guest] = this.guests;
    const [hall] = this.#halls;
    if (!guest || !hall) return;
    guest.say(new Board(bytes, { place: hall.place, device: guest.device }).upload);
  }

  /** Every so many'th guest writes, `count` edits each. */
  prepare(every: number, count: number): readonly Guest[] {
    const writers = this.guests.filter((_, index) => index % every === 0);
    for (const hall of this.#halls) {
      hall.prepare(
        hall.guests.filter((guest) => writers.includes(guest)),
        count,
      );
      hall.expect(writers);
    }
    return writers;
  }

  /** Waits until all that was sent has reached everybody. */
  async settle(): Promise<void> {
    await Promise.all(this.#halls.map((hall) => hall.settle()));
  }

  begin(): void {
    for (const hall of this.#halls) hall.begin();
  }

  get delays(): readonly number[] {
    return this.#halls.flatMap(({ delays }) => delays);
  }

  get delivered(): number {
    return this.#halls.reduce((sum, { edits, states }) => sum + edits + states, 0);
  }

  get faults(): number {
    return this.#halls.reduce((sum, { faults }) => sum + faults, 0);
  }

  close(): void {
    for (const hall of this.#halls) hall.close();
  }
}
