/** What was measured under one name, a value for each round or for each time. */
export class Figures {
  readonly #values = new Map<string, number[]>();

  add(name: string, ...values: readonly number[]): void {
    const known = this.#values.get(name);
    if (known) known.push(...values);
    else this.#values.set(name, [...values]);
  }

  /** One line for each name, in the order in which they came. */
  table(): string {
    const head = row('', 'median', '95 %', 'most', 'of');
    return [head, ...[...this.#values].map(([name, values]) => lineOf(name, values))].join('\n');
  }
}

function lineOf(name: string, values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return row(name, at(0.5), at(0.95), at(1), String(sorted.length));
}

const row = (name: string, ...figures: readonly string[]): string =>
  name.padEnd(58) + figures.map((figure) => figure.padStart(9)).join('');
