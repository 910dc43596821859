import { type Actor, standsFor } from './actor.ts';
import { initialsOf, ownShorts, plainLetters, wordsOfName } from './actorNames.ts';
import type { ActorId } from './ids.ts';
import { isSlip } from './letterSlips.ts';

/*
 * "Menar du …?" Asks before a second actor is made of what is already here under another spelling: a plain letter
 * for å, ä or ö, a short form for the whole name or the other way round, another ending, words put together or
 * apart, or a slip of the fingers. It only asks: two that are alike may well be two.
 */

/** The actors that a name probably means, the surest first. One that was merged is met as what it stands for. */
export function meantActors(actors: ReadonlyMap<ActorId, Actor>, typed: string): readonly Actor[] {
  const said = spell(typed);
  const surest = new Map<ActorId, number>();
  for (const actor of actors.values()) {
    const stands = actors.get(standsFor(actor.id, actors));
    const doubt = actor.removed ? null : doubtOf(spellings(actor), said);
    if (!stands || stands.removed || doubt === null) continue;
    surest.set(stands.id, Math.min(doubt, surest.get(stands.id) ?? doubt));
  }
  return [...surest]
    .sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1))
    .flatMap(([id]) => actors.get(id) ?? []);
}

/** Those that stand in the list twice, maybe: two and two, the one whose name should stand last. */
export function samePairs(actors: readonly Actor[]): readonly ActorPair[] {
  const spelled = actors.map((actor) => ({ actor, known: spellings(actor) }));
  return spelled.flatMap(({ actor: one, known }, at) =>
    spelled
      .slice(at + 1)
      .filter((other) => other.known.some((said) => doubtOf(known, said) !== null))
      .map(
        ({ actor: other }): ActorPair => (standsBetter(one, other) ? [other, one] : [one, other]),
      ),
  );
}

export type ActorPair = readonly [goes: Actor, stands: Actor];

/** Whose people are here knows its own name; else the longer one says more. */
const standsBetter = (one: Actor, other: Actor): boolean =>
  one.inRoom === other.inRoom ? one.name.length > other.name.length : one.inRoom;

/** A name with all that it is compared by. */
interface Spelling {
  readonly joined: string;
  readonly words: readonly string[];
  /** What most people call it for short; what its words begin with. */
  readonly shorts: readonly string[];
  readonly initials: string | null;
  readonly endings: readonly string[];
  readonly digits: string;
}

function spell(name: string): Spelling {
  const plain = plainLetters(name);
  const words = wordsOfName(plain);
  const joined = words.join('');
  const initials = initialsOf(words);
  return {
    joined,
    words,
    shorts: ownShorts(plain),
    initials: initials.length < LEAST_INITIALS ? null : initials,
    endings: endingsOf(joined),
    digits: plain.replaceAll(/\D+/g, ' ').trim(),
  };
}

/** Initials of two words are too few to go by. */
const LEAST_INITIALS = 3;

const spellings = ({ name, short }: Actor): readonly Spelling[] =>
  [name, short].filter((each) => each !== '').map(spell);

/** How sure it is that somebody means this one: 0 is the same name. Null when they are not alike. */
function doubtOf(known: readonly Spelling[], said: Spelling): number | null {
  if (said.joined === '') return null;
  const likeness = LIKENESSES.findIndex((alike) => known.some((each) => alike(each, said)));
  return likeness < 0 ? null : likeness;
}

const isShortFor = ({ joined }: Spelling, { shorts, initials }: Spelling): boolean =>
  shorts.includes(joined) || initials === joined;

const LIKENESSES: readonly ((known: Spelling, said: Spelling) => boolean)[] = [
  (known, said) => known.joined === said.joined,
  (known, said) =>
    isShortFor(known, said) ||
    isShortFor(said, known) ||
    known.shorts.some((short) => said.shorts.includes(short)),
  // Two schools, two health centres: what tells them apart is the number.
  (known, said) =>
    known.digits === said.digits && known.endings.some((form) => said.endings.includes(form)),
  (known, said) =>
    known.digits === said.digits &&
    known.words.length === said.words.length &&
    known.words.every((word, at) => isSlip(word, said.words[at] ?? '')),
];

/** Definite or not, and of somebody: *socialtjänst*, *socialtjänsten*, *socialtjänstens*. */
const ENDINGS = ['ens', 'ets', 'en', 'et', 'ns', 'na', 'n', 't', 's'];
const LEAST_STEM = 4;

const endingsOf = (name: string): readonly string[] => [
  name,
  ...ENDINGS.filter(
    (ending) => name.endsWith(ending) && name.length - ending.length >= LEAST_STEM,
  ).map((ending) => name.slice(0, -ending.length)),
];
