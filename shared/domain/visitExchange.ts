import { type Actor, standsFor } from './actor.ts';
import { SWEDISH } from './alphabet.ts';
import type { ActorId } from './ids.ts';
import type { Visit } from './visit.ts';

type Actors = ReadonlyMap<ActorId, Actor>;

/** One organisation on its way to another: all that was written of it, maybe by several who did not know of each other. */
export interface Way {
  readonly guest: ActorId;
  readonly host: ActorId;
  readonly visits: readonly Visit[];
  /** `YYYY-MM`, once it is agreed. */
  readonly month: string | null;
  readonly done: boolean;
}

/** Somebody wants to see something, and nobody has said yet that they are welcome. */
export interface OpenWish {
  readonly visit: Visit;
  readonly guest: ActorId;
  /** Whom they want to visit; null when any host would do. */
  readonly host: ActorId | null;
  readonly declined: boolean;
}

/** The exchange of study visits: every visit that is not taken away stands in one of its parts. */
export interface VisitExchange {
  /** Each wants to see the other, and not both months are set. */
  readonly both: readonly (readonly [Way, Way])[];
  /** The guest is welcome, and has not been asked back. */
  readonly oneWay: readonly Way[];
  readonly withoutHost: readonly OpenWish[];
  /** By month. */
  readonly agreed: readonly Way[];
  /** What hosts can show whoever comes. */
  readonly offers: ReadonlyMap<ActorId, readonly Visit[]>;
}

/**
 * Arranges wishes and offers by whom they concern. A wish is a welcome in return, so two wishes that meet
 * need no more words. Merged actors count as one; whoever was merged with the host itself seeks another.
 */
export function arrangeVisits(visits: Iterable<Visit>, actors: Actors): VisitExchange {
  const here = [...visits].filter(({ removed }) => removed === null).sort(byId);
  const offers = groupBy(here.filter(isOffer), ({ host }) => host && standsFor(host, actors));
  const ways = waysOf(here, actors);
  const back = ({ guest, host }: Way) => ways.get(wayKey(host, guest));
  const meets = (way: Way) => {
    const other = back(way);
    return other !== undefined && !declines(way, actors) && !declines(other, actors);
  };
  const isWelcome = (way: Way) =>
    !declines(way, actors) &&
    (answered(way, 'yes', actors) || offers.has(way.host) || back(way) !== undefined);
  const open = [...ways.values()].filter(({ month }) => month === null);
  const alone = open.filter((way) => !meets(way));
  const seeking = alone.filter((way) => !isWelcome(way)).flatMap((way) => wishesOf(way, actors));
  const order = byName(actors);
  const byEnds = (one: Way, other: Way) =>
    order(one.guest, other.guest) || order(one.host, other.host);
  return {
    both: pairs(open.filter(meets), back).sort(([one], [other]) => byEnds(one, other)),
    oneWay: alone.filter(isWelcome).sort(byEnds),
    withoutHost: [...seeking, ...hostless(here, actors)].sort((one, other) =>
      order(one.guest, other.guest),
    ),
    agreed: [...ways.values()]
      .filter(({ month }) => month !== null)
      .sort((one, other) => sortable(one.month, other.month) || byEnds(one, other)),
    offers,
  };
}

/** What the guest wants to see, each wish by itself. */
export const wordsOf = (visits: readonly Visit[], field: 'learn' | 'show'): readonly string[] =>
  visits.map((visit) => visit[field].trim()).filter((words) => words !== '');

/** One question a line: what the guest will ask. */
export const questionsOf = (visits: readonly Visit[]): readonly string[] =>
  wordsOf(visits, 'learn')
    .flatMap((words) => words.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isOffer = ({ guest }: Visit): boolean => guest === null;

const wayKey = (guest: ActorId, host: ActorId): string => `${guest} ${host}`;

function hostOf({ guest, host }: Visit, actors: Actors): ActorId | null {
  if (!guest || !host) return null;
  const stands = standsFor(host, actors);
  return stands === standsFor(guest, actors) ? null : stands;
}

function waysOf(visits: readonly Visit[], actors: Actors): ReadonlyMap<string, Way> {
  const grouped = groupBy(visits, (visit) => {
    const host = hostOf(visit, actors);
    return visit.guest && host && wayKey(standsFor(visit.guest, actors), host);
  });
  const ways = new Map<string, Way>();
  for (const [key, same] of grouped) {
    const [guest, host] = key.split(' ') as [ActorId, ActorId];
    const agreed = same.filter(({ status }) => status === 'agreed' || status === 'done');
    const month = agreed.find(({ when }) => when !== null)?.when ?? null;
    const done = agreed.some(({ status }) => status === 'done');
    ways.set(key, { guest, host, visits: same, month, done });
  }
  return ways;
}

const answered = ({ visits, host }: Way, sought: 'yes' | 'notNow', actors: Actors): boolean =>
  visits.some(({ answers }) =>
    [...answers].some(([by, answer]) => answer === sought && standsFor(by, actors) === host),
  );

/** A yes to any of the wishes is a yes. */
const declines = (way: Way, actors: Actors): boolean =>
  answered(way, 'notNow', actors) && !answered(way, 'yes', actors);

const wishesOf = (way: Way, actors: Actors): readonly OpenWish[] =>
  way.visits.map((visit) => ({
    visit,
    guest: way.guest,
    host: way.host,
    declined: declines(way, actors),
  }));

/** Wishes that name nobody, or nobody else. */
const hostless = (visits: readonly Visit[], actors: Actors): readonly OpenWish[] =>
  visits.flatMap((visit) =>
    visit.guest && hostOf(visit, actors) === null
      ? [{ visit, guest: standsFor(visit.guest, actors), host: null, declined: false }]
      : [],
  );

/** Each pair once, the smaller guest first, with the other way also when its month is set already. */
function pairs(open: readonly Way[], back: (way: Way) => Way | undefined) {
  const found = new Map<string, readonly [Way, Way]>();
  for (const way of open) {
    const other = back(way);
    if (!other) continue;
    const pair = way.guest < other.guest ? ([way, other] as const) : ([other, way] as const);
    found.set(wayKey(pair[0].guest, pair[1].guest), pair);
  }
  return [...found.values()];
}

function groupBy<Key>(visits: readonly Visit[], keyOf: (visit: Visit) => Key | null) {
  const groups = new Map<Key, Visit[]>();
  for (const visit of visits) {
    const key = keyOf(visit);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  return groups;
}

const byId = (one: Visit, other: Visit): number => sortable(one.id, other.id);

const sortable = (one: string | null, other: string | null): number =>
  Number((one ?? '') > (other ?? '')) - Number((one ?? '') < (other ?? ''));

const byName = (actors: Actors) => (one: ActorId, other: ActorId) =>
  SWEDISH.compare(actors.get(one)?.name ?? '', actors.get(other)?.name ?? '') ||
  sortable(one, other);
