import type { CardId } from '#shared/domain/ids.ts';
import type { CardLine, Line, StrategyLine, Summary } from './Summary.ts';

/**
 * A summary in which one card says nothing, wherever it stands: its texts, whom it names, what was filled in when it
 * became a strategy, and how parties saw the system that it was. That there was a card, and what it got, stays.
 */
export function withoutCard(summary: Summary, id: CardId): Summary {
  const blank = (card: CardLine): CardLine => (card.id === id ? blanked(card) : card);
  const inLine = (line: Line): Line =>
    line.kind === 'card' ? blank(line) : { ...line, cards: line.cards.map(blank) };
  const standing = <At extends { readonly line: Line }>(at: At): At => ({
    ...at,
    line: inLine(at.line),
  });
  return {
    ...summary,
    steps: summary.steps.map((part) => ({
      ...part,
      columns: part.columns.map((column) => ({ ...column, lines: column.lines.map(inLine) })),
    })),
    priorities: summary.priorities.map((part) => ({ ...part, lines: part.lines.map(standing) })),
    needs: { ...summary.needs, without: summary.needs.without.map(standing) },
    strategies: summary.strategies.map((line) => (line.card.id === id ? unsaid(line) : line)),
    systems: summary.systems.map((system) =>
      system.card === id ? { ...system, views: [] } : system,
    ),
  };
}

const blanked = (card: CardLine): CardLine => ({
  ...card,
  text: '',
  soThat: '',
  nextStep: '',
  org: null,
  actors: [],
  edge: null,
});

const unsaid = (line: StrategyLine): StrategyLine => ({
  ...line,
  card: blanked(line.card),
  owner: '',
  ownerOrg: null,
  coordinator: '',
  backup: '',
  followUpBy: '',
  sign: '',
  unclear: '',
  changedBehaviour: '',
  coCreators: [],
  missing: [],
  happened: [],
});
