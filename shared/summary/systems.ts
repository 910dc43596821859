import { chainSets } from '#shared/domain/chains.ts';
import type { Material } from './material.ts';
import { actorName } from './names.ts';
import type { StepPart, SystemLine } from './Summary.ts';
import { shownCards } from './shown.ts';

/** Invisible systems with what they show in, and how each party sees them: in its own words, never merged. */
export const systemsOf = (steps: readonly StepPart[], material: Material): SystemLine[] =>
  chainSets(shownCards(steps, material)).map(({ system, chains }) => ({
    card: system?.id ?? null,
    views: (system ? material.viewsOf(system.id) : []).map(({ party, words }) => ({
      party: actorName(party, material.board.actors) ?? '',
      words: words.trim(),
    })),
    chains: chains
      .filter(({ event, effect }) => event !== null || effect !== null)
      .map(({ event, effect }) => ({ event: event?.id ?? null, effect: effect?.id ?? null })),
  }));
