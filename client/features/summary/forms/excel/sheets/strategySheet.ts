import { STEP_NAMES } from '#shared/domain/steps.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import type { Cell, Sheet } from '../Sheet.ts';
import type { SheetWords } from './SheetWords.ts';

/** Who does what, and by when. */
export function strategySheet(
  summary: Summary,
  { words: { sheets, strategies }, lang }: SheetWords,
): Sheet {
  return {
    name: sheets.strategies,
    columns: [
      { head: sheets.number, wide: 6 },
      { head: sheets.strategy, wide: 60 },
      { head: sheets.soThat, wide: 40 },
      { head: sheets.status, wide: 12 },
      { head: sheets.owner, wide: 26 },
      { head: sheets.ownerOrg, wide: 26 },
      { head: sheets.nextStep, wide: 36 },
      { head: sheets.due, wide: 12 },
      { head: sheets.followUp, wide: 12 },
      { head: sheets.followUpBy, wide: 24 },
      { head: sheets.coCreators, wide: 34 },
      { head: sheets.coordinator, wide: 24 },
      { head: sheets.backup, wide: 24 },
      { head: sheets.sign, wide: 34 },
      { head: sheets.escalated, wide: 12 },
      { head: sheets.step, wide: 18 },
      { head: sheets.votesCast, wide: 9 },
      { head: sheets.fromTables, wide: 11 },
    ],
    rows: summary.strategies.map((line) => [
      line.number,
      line.card.text,
      line.card.soThat,
      strategies.status[line.status],
      line.owner,
      line.ownerOrg,
      line.card.nextStep,
      dayCell(line.due),
      dayCell(line.followUp),
      line.followUpBy,
      line.coCreators.join(', '),
      line.coordinator,
      line.backup,
      line.sign,
      line.escalated ? sheets.yes : sheets.no,
      STEP_NAMES[line.step][lang],
      line.card.votes?.votes ?? null,
      line.card.votes?.tables ?? null,
    ]),
  };
}

const dayCell = (day: string | null): Cell => (day === null ? null : { day });
