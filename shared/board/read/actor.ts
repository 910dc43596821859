import * as Y from 'yjs';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { isThingId, readValue } from '../shape.ts';
import { ACTOR_FIELDS } from '../shapes/actor.ts';

export function readActor(id: string, stored: unknown): Actor | null {
  if (!isThingId(id) || !(stored instanceof Y.Map)) return null;
  const field = <Key extends keyof Actor>(key: Key): Actor[Key] | undefined =>
    readValue(ACTOR_FIELDS[key] ?? null, stored.get(key)) as Actor[Key] | undefined;
  const name = field('name');
  if (name === undefined) return null;
  return {
    id: id as ActorId,
    name,
    short: field('short') ?? '',
    huvudman: field('huvudman') ?? 'municipality',
    kind: field('kind') ?? 'organisation',
    ring: field('ring') ?? 3,
    inRoom: field('inRoom') ?? false,
    missing: field('missing') ?? false,
    bridge: field('bridge') ?? false,
    mergedInto: field('mergedInto') ?? null,
    removed: field('removed') ?? null,
  };
}
