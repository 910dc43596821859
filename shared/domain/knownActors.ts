import type { Actor, ActorKind, Huvudman, Ring } from './actor.ts';

/** What is known of an actor from its name alone, so that an import lands right on the map. */
export type KnownActor = Pick<Actor, 'short' | 'huvudman' | 'kind' | 'ring' | 'missing' | 'bridge'>;

type Row = readonly [
  name: string,
  huvudman: Huvudman,
  ring: Ring,
  more?: { readonly kind?: ActorKind; readonly missing?: true; readonly bridge?: true },
];

/** Usual actors around a life situation in Sweden. Where there are two huvudmän the first one stands. */
const ROWS: readonly Row[] = [
  ['Individen', 'individual', 1, { kind: 'person' }],
  ['Barnen i familjen', 'individual', 1, { kind: 'person' }],
  ['Anhöriga/nätverk', 'individual', 1, { kind: 'network' }],
  ['Civilsamhället', 'civilSociety', 2],
  ['Brukarorganisation', 'civilSociety', 2],
  ['Skolan', 'municipality', 2],
  ['Elevhälsan', 'municipality', 2],
  ['Arbetsgivare', 'business', 2],
  ['Bostadsbolaget', 'business', 2],
  ['Folkhögskolan', 'civilSociety', 2],
  ['Socialtjänsten', 'municipality', 3],
  ['AME', 'municipality', 3],
  ['Socialpsykiatrin', 'municipality', 3],
  ['Komvux', 'municipality', 3],
  ['Budget- och skuldrådgivningen', 'municipality', 3],
  ['Personligt ombud', 'municipality', 3, { kind: 'function', missing: true }],
  ['Primärvården', 'region', 3],
  ['Vuxenpsykiatrin', 'region', 3],
  ['BUP', 'region', 3],
  ['Tandvården', 'region', 3],
  ['Försäkringskassan', 'state', 3],
  ['Arbetsförmedlingen', 'state', 3],
  ['Kronofogden', 'state', 3],
  ['Polisen', 'state', 3],
  ['Samordningsförbundet', 'municipality', 3],
  ['Samverkanskoordinator', 'municipality', 3, { kind: 'function', bridge: true }],
];

const BY_NAME: ReadonlyMap<string, KnownActor> = new Map(
  ROWS.map(([name, huvudman, ring, more]) => [
    actorKey(name),
    {
      short: '',
      huvudman,
      ring,
      kind: more?.kind ?? 'organisation',
      missing: more?.missing ?? false,
      bridge: more?.bridge ?? false,
    },
  ]),
);

const UNKNOWN: KnownActor = {
  short: '',
  huvudman: 'municipality',
  kind: 'organisation',
  ring: 3,
  missing: false,
  bridge: false,
};

export const knownActor = (name: string): KnownActor => BY_NAME.get(actorKey(name)) ?? UNKNOWN;

/** Under which two spellings of one actor's name are the same: case, outer spaces and composed letters do not matter. */
export function actorKey(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');
}
