import type { ColumnId } from '#shared/domain/columns.ts';
import { cardsIn } from './cards.ts';
import type { Counts, StepPart } from './Summary.ts';

/** How much there is; cards in groups counted one by one. */
export function countsOf(steps: readonly StepPart[]): Counts {
  const parts = steps.flatMap(({ columns }) => columns);
  const lines = parts.flatMap((part) => part.lines);
  const cards = lines.flatMap(cardsIn);
  const count = (column: ColumnId): number =>
    parts.filter((part) => part.column === column).reduce((sum, part) => sum + part.count, 0);
  const voted = cards.map(({ votes }) => votes?.votes).filter((votes) => votes !== undefined);
  return {
    cards: cards.length,
    columns: {
      strengths: count('strengths'),
      needs: count('needs'),
      strategies: count('strategies'),
    },
    groups: lines.filter(({ kind }) => kind === 'group').length,
    tables: new Set(cards.map(({ table }) => table?.number).filter(Boolean)).size,
    votes: voted.length > 0 ? voted.reduce((sum, votes) => sum + votes, 0) : null,
  };
}
