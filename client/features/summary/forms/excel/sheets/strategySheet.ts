import { STEP_NAMES } from '#shared/domain/steps.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import type { Cell, Sheet } from '../Sheet.ts';
import type { SheetWords } from './SheetWords.ts';

/** Who does what, and by when. */
export const strategySheet = (summary: Summary, { words, lang }: SheetWords): Sheet => ({
  name: words.strategies,
  columns: [
    { head: words.number, wide: 6 },
    { head: words.strategy, wide: 60 },
    { head: words.soThat, wide: 40 },
    { head: words.owner, wide: 26 },
    { head: words.ownerOrg, wide: 26 },
    { head: words.nextStep, wide: 36 },
    { head: words.due, wide: 12 },
    { head: words.followUp, wide: 12 },
    { head: words.coCreators, wide: 34 },
    { head: words.ready, wide: 16 },
    { head: words.step, wide: 18 },
    { head: words.votesCast, wide: 9 },
    { head: words.fromTables, wide: 11 },
  ],
  rows: summary.strategies.map(
    ({ number, card, step, owner, ownerOrg, due, followUp, coCreators, ready }) => [
      number,
      card.text,
      card.soThat,
      owner,
      ownerOrg,
      card.nextStep,
      dayCell(due),
      dayCell(followUp),
      coCreators.join(', '),
      ready ? words.yes : words.no,
      STEP_NAMES[step][lang],
      card.votes?.votes ?? null,
      card.votes?.tables ?? null,
    ],
  ),
});

const dayCell = (day: string | null | undefined): Cell => (day ? { day } : null);
