import type { Workshop } from '../store/Store.ts';

/** Of two rotations at once the answers may come in either order, and a generation never goes back. */
export function withNewestKeys({ generations: known }: Workshop, fresh: Workshop): Workshop {
  const { generations } = fresh;
  return {
    ...fresh,
    generations: {
      organiser: Math.max(known.organiser, generations.organiser),
      facilitator: Math.max(known.facilitator, generations.facilitator),
      participant: Math.max(known.participant, generations.participant),
      screen: Math.max(known.screen, generations.screen),
    },
  };
}
