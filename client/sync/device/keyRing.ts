import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { ROLES, type Role } from '#shared/domain/role.ts';
import { roleSchema, workshopIdSchema } from '#shared/protocol/api.ts';
import { KEY } from '#shared/protocol/key.ts';
import type { DeviceStore } from './DeviceStore.ts';

const key = v.pipe(v.string(), v.regex(KEY));

/** A workshop this device has a key to. A key's role never changes: another role is another key. */
const ringEntrySchema = v.object({
  id: workshopIdSchema,
  title: v.string(),
  keys: v.object({
    organiser: v.optional(key),
    facilitator: v.optional(key),
    participant: v.optional(key),
    screen: v.optional(key),
  }),
  /** From a link, before the relay has said whose key it is. */
  fresh: v.optional(key),
  /** Roles whose key the relay refused when last tried. Kept all the same: an organiser's link cannot be made again. */
  refused: v.fallback(v.array(roleSchema), []),
  /** When it was last opened here, device clock ms. */
  seen: v.number(),
});
export type RingEntry = v.InferOutput<typeof ringEntrySchema>;
export type Keys = Readonly<Partial<Record<Role, string>>>;

export interface NewEntry {
  readonly id: WorkshopId;
  readonly title: string;
  readonly keys: Keys;
  readonly seen: number;
}

/** Newest first. */
export async function listWorkshops(store: DeviceStore): Promise<readonly RingEntry[]> {
  const rows = await store.list('workshops');
  return rows
    .map(({ value }) => parse(value))
    .filter((entry) => entry !== null)
    .sort((one, other) => other.seen - one.seen);
}

export const findWorkshop = async (store: DeviceStore, id: WorkshopId): Promise<RingEntry | null> =>
  parse(await store.get('workshops', id));

/** Keys are only ever added: opening a participant's link never costs an organiser their own. */
export async function keepWorkshop(store: DeviceStore, entry: NewEntry): Promise<void> {
  await store.change('workshops', entry.id, (before) => {
    const known = parse(before);
    const fresh = known?.fresh;
    const placed = fresh === undefined || Object.values(entry.keys).includes(fresh);
    return {
      ...entry,
      ...(placed ? {} : { fresh }),
      title: entry.title || known?.title || '',
      keys: { ...known?.keys, ...entry.keys },
      refused: known?.refused.filter((role) => entry.keys[role] === undefined) ?? [],
    } satisfies RingEntry;
  });
}

/** Keeps the key of a link at once, so that it is not lost when the relay cannot be asked yet. */
export async function keepFreshKey(
  store: DeviceStore,
  id: WorkshopId,
  fresh: string,
  seen: number,
): Promise<void> {
  await store.change('workshops', id, (before) => {
    const known = parse(before) ?? { id, title: '', keys: {}, refused: [], seen };
    return Object.values(known.keys).includes(fresh) ? known : { ...known, fresh };
  });
}

/** The relay did not take the key of the link. */
export async function dropFreshKey(store: DeviceStore, id: WorkshopId): Promise<void> {
  await store.change('workshops', id, (before) => {
    const { fresh: _, ...known } = parse(before) ?? {};
    return 'id' in known && Object.keys(known.keys).length > 0 ? known : undefined;
  });
}

/** The relay did not take the key of a role. */
export async function refuseKey(store: DeviceStore, id: WorkshopId, role: Role): Promise<void> {
  await store.change('workshops', id, (before) => {
    const known = parse(before);
    return known ? { ...known, refused: [...new Set([...known.refused, role])] } : undefined;
  });
}

/** The role to come as: the strongest there is a key for, those refused last. */
export function roleToUse(entry: Pick<RingEntry, 'keys' | 'refused'>): Role | null {
  const held = ROLES.filter((role) => entry.keys[role] !== undefined);
  return held.find((role) => !entry.refused.includes(role)) ?? held[0] ?? null;
}

function parse(value: unknown): RingEntry | null {
  const parsed = v.safeParse(ringEntrySchema, value);
  return parsed.success ? parsed.output : null;
}
