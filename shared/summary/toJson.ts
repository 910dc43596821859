import { COLUMN_NAMES, type ColumnId } from '#shared/domain/columns.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { cardsIn } from './cards.ts';
import { tablePhrase } from './phrases.ts';
import type { CardLine, Line, StrategyLine, Summary } from './Summary.ts';

/**
 * The whole summary as JSON, for an archive and for next year:
 *
 *     { "format": "mellanrum-summary", "schema": 1, "cards": [ … ], "summary": { … } }
 *
 * `cards` is a card file that can be imported again (`shared/domain/cardFile.ts` says what is read), in the order of the
 * summary. Beside the ids stand the Swedish labels, and what a card file leaves aside: the group, the table's own name,
 * how many tables the votes came from. `summary` is everything, as `summarySchema` draws it.
 */
export function toJson(summary: Summary): string {
  const file = { format: 'mellanrum-summary', schema: 1, cards: rowsOf(summary), summary };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function rowsOf(summary: Summary) {
  const strategies = new Map(summary.strategies.map((line) => [line.card.id, line]));
  return summary.steps.flatMap(({ step, columns }) =>
    columns.flatMap(({ column, lines }) =>
      lines.flatMap((line) =>
        cardsIn(line).map((card) => ({
          ...place(step, column),
          ...words(card, line),
          ...votes(card),
          ...strategy(strategies.get(card.id)),
        })),
      ),
    ),
  );
}

const place = (step: StepId, column: ColumnId) => ({
  step,
  stepLabel: STEP_NAMES[step].sv,
  column,
  columnLabel: COLUMN_NAMES[column].sv,
});

const words = (card: CardLine, line: Line) => ({
  text: card.text,
  ...(card.soThat && { soThat: card.soThat }),
  actors: card.actors,
  // The number is what an import knows a table by; its own name stands beside.
  ...(card.table && { table: tablePhrase({ ...card.table, name: null }, 'sv') }),
  ...(card.table?.name && { tableName: card.table.name }),
  ...(card.org && { author: card.org }),
  ...(line.kind === 'group' && { group: line.title }),
});

const votes = (card: CardLine) =>
  card.votes && {
    votes: card.votes.votes,
    ...(card.votes.tables !== null && { votesFromTables: card.votes.tables }),
  };

const strategy = (line: StrategyLine | undefined) =>
  line && {
    strategy: {
      owner: line.owner,
      ...(line.ownerOrg && { ownerOrganisation: line.ownerOrg }),
      nextStep: line.card.nextStep,
      due: line.due,
      ...(line.followUp && { followUp: line.followUp }),
      coCreators: line.coCreators,
    },
  };
