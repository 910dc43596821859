import type { Delays } from './Delays.ts';
import type { Ending } from './ending.ts';
import type { Options } from './options.ts';
import type { RelayFigures } from './Relay.ts';

export interface CountedRound {
  readonly handed: number;
  /** Ballots that voters were told are taken, one each. */
  readonly counted: number;
  readonly refused: number;
  /** Cards and groups that the relay counted otherwise. */
  readonly wrong: readonly string[];
}

export interface Spread {
  readonly count: number;
  readonly median: number | null;
  readonly p99: number | null;
  readonly most: number | null;
}

export interface Report {
  readonly options: Omit<Options, 'url' | 'json'>;
  readonly seconds: number;
  readonly rounds: readonly CountedRound[];
  readonly ending: Ending;
  /** From one phone to another, ms. */
  readonly delay: Spread;
  /** All sockets cut at once, until everybody is in sync, ms. */
  readonly returns: Spread;
  /** From a relay that has started anew, until everybody is in sync, ms. */
  readonly restarts: Spread;
  /** Between the timers of any two screens, ms. */
  readonly timers: Spread;
  readonly refusals: number;
  /** null: not a relay of our own. */
  readonly relay: (RelayFigures & { readonly hasOwnCore: boolean }) | null;
  /** What all phones together took of their one processor, seconds. */
  readonly phones: number;
  /** How busy the machine was in the last minute: processes that wanted a processor. */
  readonly load: number;
  /** A sentence each. Empty: nothing was lost, doubled or counted wrongly. */
  readonly faults: readonly string[];
}

export const spreadOf = (delays: Delays): Spread => ({
  count: delays.count,
  median: delays.at(0.5),
  p99: delays.at(0.99),
  most: delays.most,
});

/** What of a report makes the rehearsal fail. How long something took never does, nor what a living facilitator rewrote. */
export function faultsOf(
  { cards, texts, ...ending }: Ending,
  rounds: readonly CountedRound[],
  practise: boolean,
): string[] {
  const some = (what: string, items: readonly string[]) =>
    items.length > 0 ? [`${what}: ${items.length} (${items.slice(0, 5).join(', ')})`] : [];
  const count = (what: string, number: number) => (number > 0 ? [`${what}: ${number}`] : []);
  return [
    ...some('cards lost', cards.lost),
    ...some('cards doubled', cards.doubled),
    ...some('cards that nobody wrote', cards.strange),
    ...some('texts that say something else than was typed', practise ? [] : texts.broken),
    ...rounds.flatMap(({ wrong }, index) =>
      some(`round ${index + 1} was counted otherwise`, wrong),
    ),
    ...some('the exit question was counted otherwise', practise ? [] : ending.exit.wrong),
    ...some('screens that differ', ending.screens.differing),
    ...count('devices that were thrown out', ending.stopped),
    ...count('devices with words that nobody took', ending.rescued),
    ...count('devices that have not delivered everything', ending.waiting),
  ];
}
