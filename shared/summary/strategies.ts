import type { StepId } from '#shared/domain/steps.ts';
import { cardsIn } from './cards.ts';
import type { Material } from './material.ts';
import { actorName, actorNames } from './names.ts';
import { byVotes } from './order.ts';
import type { CardLine, StepPart, StrategyLine } from './Summary.ts';

const ENOUGH_CO_CREATORS = 2;

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

function isBegun({ strategy, soThat, nextStep }: CardLine): boolean {
  const { coCreators, preconditions, ...filled } = strategy;
  const keys = Object.values(filled).filter(Boolean).length;
  return Boolean(soThat || nextStep || keys || coCreators.length || preconditions.size);
}

function strategyLine({ step, card }: Found, number: number, { board }: Material): StrategyLine {
  const coCreators = actorNames(card.strategy.coCreators, board.actors);
  return {
    number,
    step,
    card,
    owner: card.strategy.owner?.trim() ?? '',
    ownerOrg: actorName(card.strategy.ownerOrg, board.actors),
    coCreators,
    ready: coCreators.length >= ENOUGH_CO_CREATORS,
  };
}
