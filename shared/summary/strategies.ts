import type { StepId } from '#shared/domain/steps.ts';
import { isBegun, isReady } from '#shared/domain/strategy.ts';
import { cardsIn } from './cards.ts';
import type { Material } from './material.ts';
import { actorName, actorNames } from './names.ts';
import { byVotes } from './order.ts';
import type { CardLine, StepPart, StrategyLine } from './Summary.ts';

interface Found {
  readonly step: StepId;
  readonly card: CardLine;
}

/** Strategies that somebody has begun to fill in, most votes first; the others are counted as ideas. */
export function strategiesOf(
  steps: readonly StepPart[],
  material: Material,
): { readonly strategies: StrategyLine[]; readonly ideas: number } {
  const all = steps.flatMap(({ step, columns }) =>
    columns
      .filter(({ column }) => column === 'strategies')
      .flatMap(({ lines }) => lines.flatMap(cardsIn).map((card): Found => ({ step, card }))),
  );
  const begun = all.filter(({ card }) => isBegun(card)).sort((a, b) => byVotes(a.card, b.card));
  const strategies = begun.map((found, index) => strategyLine(found, index + 1, material));
  return { strategies, ideas: all.length - begun.length };
}

function strategyLine({ step, card }: Found, number: number, { board }: Material): StrategyLine {
  return {
    number,
    step,
    card,
    owner: card.strategy.owner?.trim() ?? '',
    ownerOrg: actorName(card.strategy.ownerOrg, board.actors),
    coCreators: actorNames(card.strategy.coCreators, board.actors),
    ready: isReady(card.strategy, board.actors),
  };
}
