import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { atLeast, type Role } from '#shared/domain/role.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { WorkshopAnswer } from '#shared/protocol/api.ts';
import { KEY } from '#shared/protocol/key.ts';
import { type Api, newApi } from '../../client/sync/api.ts';
import type { Entrance } from './Device.ts';
import { seatsAt } from './people.ts';

/** A workshop to rehearse in, and the ways into it. */
export interface Day {
  readonly origin: string;
  readonly id: WorkshopId;
  readonly api: Api;
  /** Of the link that was given; organiser for a day of our own. */
  readonly role: Role;
  /** As it was when we came. */
  readonly stage: Stage;
  readonly keys: Readonly<Record<Exclude<Role, 'organiser'>, string>>;
}

export const entranceTo = ({ origin, id, keys }: Day, role: keyof Day['keys']): Entrance => ({
  origin,
  id,
  role,
  key: keys[role],
});

export async function createDay(
  origin: string,
  { people, tables }: { readonly people: number; readonly tables: number },
): Promise<Result<Day, string>> {
  const api = newApi(origin, fetch);
  const seats = Math.min(20, seatsAt(people, tables));
  const made = await api.create({ title: 'Genrep', tables, seats });
  return made.ok
    ? enter(api, origin, made.value.id, made.value.keys.organiser ?? '')
    : fail(`The relay makes no workshop: ${made.problem}.`);
}

/** From a link as it is on a facilitator's or the organiser's page. */
export async function openDay(link: string): Promise<Result<Day, string>> {
  const url = URL.parse(link);
  const [, where, id] = url?.pathname.split('/') ?? [];
  const key = new URLSearchParams(url?.hash.slice(1)).get('key') ?? '';
  if (!url || where !== 'w' || !isRandomId(id) || !KEY.test(key)) {
    return fail('--url is a whole link with its key, as https://host/w/…#key=…');
  }
  return enter(newApi(url.origin, fetch), url.origin, id as WorkshopId, key);
}

async function enter(
  api: Api,
  origin: string,
  id: WorkshopId,
  key: string,
): Promise<Result<Day, string>> {
  const asked = await api.workshop({ id, key });
  if (!asked.ok) return fail(`The workshop cannot be opened: ${asked.problem}.`);
  const { role, stage } = asked.value;
  const keys = keysOf(asked.value);
  if (!keys || !atLeast(role, 'facilitator')) {
    return fail('A rehearsal needs the link of the organiser or of a facilitator.');
  }
  return ok({ origin, id, api, role, stage, keys });
}

function keysOf({ keys }: WorkshopAnswer): Day['keys'] | null {
  const { facilitator, participant, screen } = keys;
  return facilitator && participant && screen ? { facilitator, participant, screen } : null;
}
