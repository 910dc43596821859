import { type Card, isShown } from './card.ts';
import type { ActorId, CardId, TableId } from './ids.ts';

/** The parts of a chain, in the order one sees them: what shows, what set it off, what makes it happen again. */
export const CHAIN_PARTS = ['effect', 'event', 'invisibleSystem'] as const;
export type ChainPart = (typeof CHAIN_PARTS)[number];

/** One way from what shows to what lies behind it; null where nobody has written that part yet. */
export type Chain = Readonly<Record<ChainPart, Card | null>>;

/** The chains that share one system; one chain alone where no system has been found. */
export interface ChainSet {
  readonly system: Card | null;
  readonly chains: readonly Chain[];
}

/**
 * Every effect, event and system that is shown, in chains. Only links from a part to one before it count, so that
 * no set of links makes a ring. A system that is tied to an effect directly leaves a hole for the event, until an
 * event is found that ties both.
 */
export function chainSets(cards: Iterable<Card>): readonly ChainSet[] {
  const shown = [...cards].filter(isShown).sort(byTime);
  const of = (part: ChainPart) => shown.filter(({ kind }) => kind === part);
  const [effects, events, systems] = [of('effect'), of('event'), of('invisibleSystem')];
  const behind = (event: Card, effect: Card | null): readonly Chain[] =>
    orHole(causesOf(event, systems)).map((invisibleSystem) => ({ effect, event, invisibleSystem }));
  const fromEffects = effects.flatMap((effect) => {
    const through = causesOf(effect, events).flatMap((event) => behind(event, effect));
    const known = new Set(through.map((chain) => chain.invisibleSystem));
    const direct = causesOf(effect, systems).filter((system) => !known.has(system));
    const straight = direct.map((system) => ({ ...NO_CHAIN, effect, invisibleSystem: system }));
    const all = [...through, ...straight];
    return all.length > 0 ? all : [{ ...NO_CHAIN, effect }];
  });
  const reached = new Set(fromEffects.map(({ event }) => event));
  const fromEvents = events.filter((event) => !reached.has(event));
  const chains = [...fromEffects, ...fromEvents.flatMap((event) => behind(event, null))];
  return inSets(chains, systems, events);
}

export const NO_CHAIN: Chain = { effect: null, event: null, invisibleSystem: null };

function inSets(
  chains: readonly Chain[],
  systems: readonly Card[],
  events: readonly Card[],
): readonly ChainSet[] {
  const place = ({ event }: Chain) => (event ? events.indexOf(event) : events.length);
  const shared = systems.map((system) => {
    const own = chains.filter((chain) => chain.invisibleSystem === system);
    // Those that share an event stand together.
    const sorted = own.toSorted((one, other) => place(one) - place(other));
    return { system, chains: own.length > 0 ? sorted : [{ ...NO_CHAIN, invisibleSystem: system }] };
  });
  const open = chains.filter((chain) => chain.invisibleSystem === null);
  return [...shared, ...open.map((chain) => ({ system: null, chains: [chain] }))];
}

export interface Cause {
  readonly cause: CardId;
  readonly effect: CardId;
}

/** What is tied to what when `card` becomes the missing part of a chain. */
export function tiesOf(part: ChainPart, card: CardId, chain: Chain): readonly Cause[] {
  const { effect, event, invisibleSystem: system } = chain;
  const tie = (cause: CardId | undefined, to: CardId | undefined) =>
    cause && to ? [{ cause, effect: to }] : [];
  switch (part) {
    case 'effect':
      return tie(event?.id ?? system?.id, card);
    case 'event':
      return [...tie(card, effect?.id), ...tie(system?.id, card)];
    case 'invisibleSystem':
      return tie(card, event?.id ?? effect?.id);
  }
}

/** What of a chain stands still when it is drawn anew: the same chain, or the one that took it up. */
export function findAgain(chains: readonly Chain[], before: Chain | null): number {
  if (!before) return 0;
  const same = ({ effect, event, invisibleSystem }: Chain) =>
    [
      effect?.id === before.effect?.id,
      event?.id === before.event?.id,
      invisibleSystem?.id === before.invisibleSystem?.id,
    ].filter(Boolean).length;
  const shares = (chain: Chain) =>
    CHAIN_PARTS.some((part) => chain[part] !== null && chain[part].id === before[part]?.id);
  const best = Math.max(...chains.map((chain) => (shares(chain) ? same(chain) : 0)), 0);
  return Math.max(
    0,
    chains.findIndex((chain) => shares(chain) && same(chain) === best),
  );
}

const cardsIn = ({ chains }: ChainSet): ReadonlySet<Card> =>
  new Set(chains.flatMap((chain) => CHAIN_PARTS.flatMap((part) => chain[part] ?? [])));

/** Those who wrote or are named in a set of chains: they may each see its system in their own way. */
export const partiesIn = (set: ChainSet): ReadonlySet<ActorId> =>
  new Set([...cardsIn(set)].flatMap(({ org, actors }) => (org ? [org, ...actors] : actors)));

export const tablesIn = (set: ChainSet): ReadonlySet<TableId> =>
  new Set([...cardsIn(set)].flatMap(({ table }) => table ?? []));

const causesOf = (effect: Card, among: readonly Card[]): readonly Card[] =>
  among.filter(({ links }) => links.get(effect.id) === 'causes');

const orHole = (cards: readonly Card[]): readonly (Card | null)[] =>
  cards.length > 0 ? cards : [null];

/** As they were written: a chain that is there does not move when another is added. */
const byTime = (one: Card, other: Card): number =>
  one.at - other.at || (one.id < other.id ? -1 : 1);
