import type { ActorId } from './ids.ts';
import type { Removal } from './removal.ts';

/** Huvudman: the body that an organisation answers to. */
export const HUVUDMAN = [
  'municipality',
  'region',
  'state',
  'civilSociety',
  'business',
  'individual',
  'structure',
] as const;
export type Huvudman = (typeof HUVUDMAN)[number];

export const ACTOR_KINDS = [
  'organisation',
  'unit',
  'function',
  'network',
  'person',
  'rule',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** 1 near network, 2 everyday arenas, 3 welfare actors, 4 structures. */
export const RINGS = [1, 2, 3, 4] as const;
export type Ring = (typeof RINGS)[number];

export const ACTOR_NAME_BOUND = 80;
export const ACTOR_SHORT_BOUND = 12;

export interface Actor {
  readonly id: ActorId;
  /** Name of an organisation, a unit or a role. Never of a person. */
  readonly name: string;
  readonly short: string;
  readonly huvudman: Huvudman;
  readonly kind: ActorKind;
  readonly ring: Ring;
  readonly inRoom: boolean;
  readonly missing: boolean;
  readonly bridge: boolean;
  /** Merging is an alias: keys that name this actor are never rewritten. */
  readonly mergedInto: ActorId | null;
  readonly removed: Removal | null;
}

/** Whether somebody from there has come, or ought to have. Who has come is not missing, whatever was said before. */
export type Attendance = 'inRoom' | 'missing' | 'unsaid';

export function attendanceOf({ inRoom, missing }: Pick<Actor, 'inRoom' | 'missing'>): Attendance {
  if (inRoom) return 'inRoom';
  return missing ? 'missing' : 'unsaid';
}

/** Follows aliases to the actor that stands for this one. Of a ring of aliases, the smallest id. */
export function standsFor(id: ActorId, actors: ReadonlyMap<ActorId, Actor>): ActorId {
  const seen = new Set<ActorId>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    const next = actors.get(current)?.mergedInto;
    if (!next || !actors.has(next)) return current;
    current = next;
  }
  // Two people merged crosswise while offline: the smallest id stands for the ring, on every device.
  return [...seen].slice([...seen].indexOf(current)).sort()[0] ?? id;
}

/** Two letters for the round presence badge: initials of the first two words, else the first two letters. */
export function initials(actor: Pick<Actor, 'name' | 'short'>): string {
  const words = (actor.short || actor.name).split(/[\s/-]+/).filter(Boolean);
  const [first = '', second] = words;
  // Spread, so that no character outside the basic plane is cut in half.
  const letters = second === undefined ? [...first].slice(0, 2) : [[...first][0], [...second][0]];
  return letters.join('').toUpperCase();
}
