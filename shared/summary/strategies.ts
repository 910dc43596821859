import { type Actor, attendanceOf, standsFor } from '#shared/domain/actor.ts';
import type { Card } from '#shared/domain/card.ts';
import { factorsOf } from '#shared/domain/factorTags.ts';
import { logLines } from '#shared/domain/followUp.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { linksAmong } from '#shared/domain/needs.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { isBegun, isReady, type Strategy, statusOf } from '#shared/domain/strategy.ts';
import { cardsIn } from './cards.ts';
import type { Material } from './material.ts';
import { actorName, actorNames } from './names.ts';
import { byVotes } from './order.ts';
import type { CardLine, StepPart, StrategyLine } from './Summary.ts';
import { shownCards } from './shown.ts';

interface Found {
  readonly step: StepId;
  readonly line: CardLine;
  readonly card: Card;
}

/** Strategies that somebody has begun to fill in, most votes first; the others are counted as ideas. */
export function strategiesOf(
  steps: readonly StepPart[],
  material: Material,
): { readonly strategies: StrategyLine[]; readonly ideas: number } {
  const all = steps.flatMap(({ step, columns }) =>
    columns
      .filter(({ column }) => column === 'strategies')
      .flatMap(({ lines }) => lines.flatMap(cardsIn))
      // What a management undertakes stands by itself.
      .filter(({ form }) => form !== 'undertaking')
      .flatMap((line): Found[] => {
        const card = material.board.cards.get(line.id);
        return card ? [{ step, line, card }] : [];
      }),
  );
  const begun = all.filter(({ card }) => isBegun(card)).sort((a, b) => byVotes(a.line, b.line));
  const shown = shownCards(steps, material);
  const links = linksAmong('answers', shown);
  const needs = shown.filter(({ column }) => column === 'needs').map(({ id }) => id);
  const answersOf = (id: CardId) => needs.filter((need) => links.get(id)?.has(need));
  const strategies = begun.map((found, index) =>
    strategyLine(found, index + 1, answersOf(found.card.id), material),
  );
  return { strategies, ideas: all.length - begun.length };
}

function strategyLine(
  { step, line, card }: Found,
  number: number,
  answers: readonly CardId[],
  { board, said }: Material,
): StrategyLine {
  const { strategy } = card;
  const word = (text: string | undefined): string => text?.trim() ?? '';
  return {
    number,
    step,
    card: line,
    status: statusOf(strategy, board.actors),
    owner: word(strategy.owner),
    ownerOrg: actorName(strategy.ownerOrg, board.actors),
    coordinator: word(strategy.coordinator),
    backup: word(strategy.backup),
    due: strategy.due ?? null,
    followUp: strategy.followUp ?? null,
    followUpBy: word(strategy.followUpBy),
    sign: word(strategy.sign),
    unclear: word(strategy.unclear),
    changedBehaviour: word(strategy.changedBehaviour),
    coCreators: actorNames(strategy.coCreators, board.actors),
    ready: isReady(strategy, board.actors),
    missing: missingOf(card, board.actors),
    lenses: lensesOf(strategy),
    preconditions: preconditionsOf(strategy),
    escalated: strategy.escalated ?? false,
    factors: factorsOf(card),
    answers,
    verdict: strategy.verdict ?? null,
    happened: logLines(said.happened(card.id)).map(({ day, words }) => ({ day, words })),
  };
}

function missingOf(card: Card, actors: ReadonlyMap<Actor['id'], Actor>): string[] {
  const named = [...card.actors, ...card.strategy.coCreators].map((id) => standsFor(id, actors));
  const isMissing = (id: Actor['id']) => {
    const actor = actors.get(id);
    return actor !== undefined && attendanceOf(actor) === 'missing';
  };
  return actorNames(named.filter(isMissing), actors);
}

const lensesOf = (strategy: Strategy): StrategyLine['lenses'] => ({
  river: strategy.river ?? null,
  mode: strategy.mode ?? null,
  level: strategy.level ?? null,
  reach: strategy.reach ?? null,
  power: strategy.power ?? null,
  mandate: strategy.mandate ?? null,
  form: strategy.form ?? null,
  funding: strategy.funding ?? null,
  logic: strategy.logic ?? null,
  concept: strategy.concept ?? null,
  tier: strategy.tier ?? null,
});

const preconditionsOf = ({ preconditions }: Strategy): StrategyLine['preconditions'] => ({
  1: preconditions.get(1) ?? null,
  2: preconditions.get(2) ?? null,
  3: preconditions.get(3) ?? null,
  4: preconditions.get(4) ?? null,
  5: preconditions.get(5) ?? null,
  6: preconditions.get(6) ?? null,
  7: preconditions.get(7) ?? null,
});
