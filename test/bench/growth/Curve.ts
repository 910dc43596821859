/** How something grows: at each point the figures by name. */
export interface Curve {
  readonly what: string;
  readonly points: readonly number[];
  measure(point: number): Promise<Readonly<Record<string, number>>>;
}

export interface Measured {
  readonly what: string;
  readonly rows: readonly Readonly<Record<string, number>>[];
}

/** Markdown: one line for each point. */
export function tableOf({ what, rows }: Measured): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => names.map((name) => shown(row[name] ?? 0)));
  const table = [names, names.map(() => '---:'), ...lines];
  return [`${what}:`, '', ...table.map((cells) => `| ${cells.join(' | ')} |`), ''].join('\n');
}

const shown = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
