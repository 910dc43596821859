import { chanceFrom } from '../support/chance.ts';

/** What can happen, and how often beside the others. */
const WEIGHTS = {
  /** Somebody edits, at once sent when in contact. */
  edit: 40,
  /** Asks whether all so far is saved. */
  ask: 8,
  /** Some frames of one socket arrive: those of others wait. */
  arrive: 12,
  /** Time passes and everything arrives that can. */
  flow: 16,
  connect: 8,
  /** A socket ends, with a part of what is on its way. */
  cut: 5,
  /** The last update once more. */
  repeat: 2,
  presence: 6,
  /** The next step, taken back, the timer, a table that is done. */
  steer: 9,
  /** A ballot, or how many drafts wait. */
  vote: 12,
  drafts: 3,
  /** Where a relation stands, as one device sees it; and a table opens what its devices said. */
  rate: 8,
  openRatings: 2,
  /** A card, and at times the heading of a group, is erased everywhere. */
  erase: 3,
  /** Opens a round, or closes the one that is open. */
  round: 6,
  lock: 2,
  unlock: 2,
  /** All keys of a role become bad. */
  rotate: 1,
  /** A device gets the key of now. */
  newKey: 2,
  /** A facilitator is a participant from the next connection on, or the other way round. */
  demote: 1,
  /** A device stops reading, or reads again. */
  stall: 4,
  /** A page is loaded anew from the device's copy. */
  reload: 1,
  openTab: 1,
  /** The store gets slow, refuses, cannot be read, or loses its answers; or is well again. */
  store: 3,
  crash: 1,
  restart: 1,
  /** Cards of nobody's, by the relay itself. */
  bringIn: 1,
  attack: 4,
  /** Long enough for a room to be put to rest, and for a stuck reader to be let go. */
  longPause: 1,
} as const;

export type What = keyof typeof WEIGHTS;

/** `a` and `b`: which one and how, each read as the step needs it. The same steps always do the same. */
export interface Step {
  readonly what: What;
  readonly a: number;
  readonly b: number;
}

const STEPS_IN_A_RUN = 120;
const BAG = Object.entries(WEIGHTS).flatMap(([what, weight]) =>
  Array.from({ length: weight }, () => what as What),
);

export function stepsFrom(seed: number): readonly Step[] {
  const chance = chanceFrom(seed);
  const upTo = (most: number) => Math.floor(chance() * most);
  return Array.from({ length: STEPS_IN_A_RUN }, () => ({
    what: BAG[upTo(BAG.length)] ?? 'flow',
    a: upTo(10_000),
    b: upTo(10_000),
  }));
}
