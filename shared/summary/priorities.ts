import { COLUMNS } from '#shared/domain/columns.ts';
import { byVotes } from './order.ts';
import type { Priority, StepPart } from './Summary.ts';

const MOST = 10;

/** What got most votes, column by column. Empty before any vote. */
export function prioritiesOf(steps: readonly StepPart[]): Priority[] {
  return COLUMNS.map((column) => {
    const lines = steps.flatMap(({ step, columns }) =>
      columns
        .filter((part) => part.column === column)
        .flatMap((part) => part.lines.map((line) => ({ step, line }))),
    );
    const chosen = lines
      .filter(({ line }) => (line.votes?.votes ?? 0) > 0)
      .sort((a, b) => byVotes(a.line, b.line));
    return { column, lines: chosen.slice(0, MOST), more: Math.max(0, chosen.length - MOST) };
  }).filter(({ lines }) => lines.length > 0);
}
