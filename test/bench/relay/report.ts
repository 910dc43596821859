import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Case, Goal, Outcome } from './Case.ts';
import { canPin } from './machine.ts';

/** All rounds of one case: what each contender gave. */
export interface Result {
  readonly of: Case;
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
}

/** The median over the rounds in which everybody got everything; null when there is none. */
function medianOf(outcomes: readonly Outcome[] | undefined, figure: string): number | null {
  const values = (outcomes ?? [])
    .filter(({ faults }) => faults === 0)
    .flatMap(({ figures }) => figures[figure] ?? [])
    .sort((a, b) => a - b);
  const [low, high] = [values[(values.length - 1) >> 1], values[values.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** As a table in Markdown: one line for each goal. */
export function tableOf(results: readonly Result[]): string {
  const names = [...new Set(results.flatMap(({ outcomes }) => [...outcomes.keys()]))];
  const [ours = '', ...others] = names;
  const head = ['case', ours, ...others];
  const lines = results.flatMap((result) =>
    result.of.goals.map((goal) => lineOf(result, goal, ours, others)),
  );
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function lineOf(result: Result, goal: Goal, ours: string, others: readonly string[]): string[] {
  const own = medianOf(result.outcomes.get(ours), goal.figure);
  const missing = (name: string) => (result.outcomes.has(name) ? 'edits missing' : '');
  const cells = others.map((name) => {
    const theirs = medianOf(result.outcomes.get(name), goal.figure);
    if (theirs === null) return missing(name);
    return `${shown(theirs)} ${goal.unit}${own === null ? '' : `, ${ratioOf(own / theirs, goal.most[name])}`}`;
  });
  const first = `${result.of.what}: ${goal.figure}`;
  return [first, own === null ? missing(ours) : `**${shown(own)} ${goal.unit}**`, ...cells];
}

const ratioOf = (ratio: number, most: number | undefined): string =>
  `${shown(ratio)}×${most === undefined ? '' : ` (${ratio <= most ? 'within' : 'above'} ${most})`}`;

const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);

/** Others' work on the machine, as a share of one core: the most in any round, by case. */
export function foreignOf(results: readonly Result[]): string {
  return results
    .map(({ of, outcomes }) => {
      const shares = [...outcomes.values()].flat().map(({ figures }) => figures['foreign'] ?? 0);
      return `${of.name} ${Math.round(100 * Math.max(0, ...shares))} %`;
    })
    .join(', ');
}

export function writeJson(path: string, results: readonly Result[]): void {
  const cases = results.map(({ of, outcomes }) => ({
    case: of.name,
    what: of.what,
    goals: of.goals,
    rounds: Object.fromEntries(outcomes),
  }));
  const { model = '' } = cpus()[0] ?? {};
  const machine = { node: process.version, model, cores: cpus().length, pinned: canPin };
  writeFileSync(path, `${JSON.stringify({ machine, cases }, null, 2)}\n`);
}
