import type { Workshop } from '../store/Store.ts';

type Generations = Workshop['generations'];

/** Of two rotations at once the answers may come in either order, and a generation never goes back. */
export const newestGenerations = (one: Generations, other: Generations): Generations => ({
  organiser: Math.max(one.organiser, other.organiser),
  facilitator: Math.max(one.facilitator, other.facilitator),
  participant: Math.max(one.participant, other.participant),
  screen: Math.max(one.screen, other.screen),
});
