import { type Actor, HUVUDMAN } from '../actor.ts';
import { SWEDISH } from '../alphabet.ts';
import { type ActorId, type RelationId, relationId } from '../ids.ts';
import type { Tie } from '../ties.ts';

interface Bonds {
  /** What somebody has said anything about. */
  readonly ties: readonly { readonly tie: Tie }[];
  /** How many cards name both. */
  readonly tieCards: ReadonlyMap<RelationId, number>;
}

/**
 * The order round the ring: those who have most to do with one another side by side, so that most of what is
 * said is a seam and not a thread. It depends on who is tied to whom, never on how close, so that nobody
 * changes places when a tie climbs. Those in `kept` stay where they are; who is new comes in beside them.
 */
export function ringOrder(
  actors: readonly Actor[],
  bonds: Bonds,
  kept: readonly ActorId[],
): readonly Actor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const old = kept.flatMap((id) => byId.get(id) ?? []);
  if (old.length < 3) return chained(actors.toSorted(byHuvudman), bonds);
  const strength = strengthIn(bonds);
  const ring = [...old];
  for (const actor of actors.filter(({ id }) => !kept.includes(id)).toSorted(byHuvudman)) {
    const gains = ring.map((before, at) => {
      const after = ring[(at + 1) % ring.length] ?? before;
      return strength(before, actor) + strength(actor, after) - strength(before, after);
    });
    ring.splice(gains.indexOf(Math.max(...gains)) + 1, 0, actor);
  }
  return ring;
}

/** Takes the strongest pair that still fits into one line, until all stand in it. */
function chained(actors: readonly Actor[], bonds: Bonds): readonly Actor[] {
  const strength = strengthIn(bonds);
  const pairs = actors
    .flatMap((one, at) => actors.slice(at + 1).map((other) => ({ one, other })))
    .map((pair) => ({ ...pair, strength: strength(pair.one, pair.other) }))
    .sort((a, b) => b.strength - a.strength);
  const chains = new Map(actors.map((actor) => [actor.id, [actor]]));
  for (const { one, other } of pairs) {
    const joined = join(chains.get(one.id) ?? [], chains.get(other.id) ?? [], one, other);
    for (const { id } of joined) chains.set(id, joined);
  }
  return [...new Set(chains.values())].flat();
}

/** The two chains as one where these two meet; nothing when they do not both stand at an end. */
function join(chain: readonly Actor[], next: readonly Actor[], one: Actor, other: Actor): Actor[] {
  if (chain === next) return [];
  const front = chain.at(-1) === one ? chain : chain[0] === one ? chain.toReversed() : null;
  const back = next[0] === other ? next : next.at(-1) === other ? next.toReversed() : null;
  return front && back ? [...front, ...back] : [];
}

const SAID = 1000;
const SAME_HUVUDMAN = 0.5;

function strengthIn({ ties, tieCards }: Bonds) {
  const said = new Set(ties.map(({ tie }) => tie.id));
  return (one: Actor, other: Actor): number => {
    const id = relationId(one.id, other.id);
    const known = said.has(id) ? SAID : 0;
    return known + (tieCards.get(id) ?? 0) + (one.huvudman === other.huvudman ? SAME_HUVUDMAN : 0);
  };
}

/** Beside others of the same huvudman, then by name. */
export const byHuvudman = (one: Actor, other: Actor): number =>
  HUVUDMAN.indexOf(one.huvudman) - HUVUDMAN.indexOf(other.huvudman) ||
  SWEDISH.compare(one.name, other.name) ||
  (one.id < other.id ? -1 : 1);
