import { SWEDISH } from '#shared/domain/alphabet.ts';
import type { Strategy } from '#shared/domain/strategy.ts';
import type { Material } from './material.ts';
import { actorName } from './names.ts';
import type { StepPart, UndertakingLine } from './Summary.ts';
import { shownCards } from './shown.ts';

/** Ledningens åtaganden, by organisation. */
export const undertakingsOf = (steps: readonly StepPart[], material: Material): UndertakingLine[] =>
  shownCards(steps, material)
    .filter(({ kind }) => kind === 'undertaking')
    .map(({ id, org, strategy }) => ({
      card: id,
      org: actorName(org, material.board.actors),
      answers: answersOf(strategy),
    }))
    .sort((one, other) => SWEDISH.compare(one.org ?? '', other.org ?? ''));

const answersOf = (strategy: Strategy): UndertakingLine['answers'] => ({
  ownsIssue: strategy.ownsIssue ?? null,
  givesTime: strategy.givesTime ?? null,
  sharesCost: strategy.sharesCost ?? null,
  holdsRelations: strategy.holdsRelations ?? null,
  givesUp: strategy.givesUp ?? null,
});
