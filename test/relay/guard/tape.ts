import fc from 'fast-check';

/** Numbers that decide what somebody does, so that a case that found a fault shrinks and can be repeated. */
export class Tape {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  below(count: number): number {
    const number = this.#numbers[this.#next % this.#numbers.length] ?? 0;
    this.#next += 1;
    return (number + this.#next * 7) % count;
  }

  one<Choice>(choices: readonly Choice[]): Choice {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  maybe<Choice>(choices: readonly Choice[]): Choice | undefined {
    return choices.length === 0 ? undefined : this.one(choices);
  }

  isOneOf(count: number): boolean {
    return this.below(count) === 0;
  }
}

export const tapes: fc.Arbitrary<Tape> = fc
  .array(fc.nat(9973), { minLength: 20, maxLength: 120 })
  .map((numbers) => new Tape(numbers));
