import * as Y from 'yjs';
import type { Card, LinkKind, Place } from '#shared/domain/card.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import { isThingId, readValue } from '../shape.ts';
import { CARD_FIELDS, CARD_PATTERNS } from '../shapes/card.ts';
import { readStrategy } from './strategy.ts';

/** [B4] A card, or null when what is stored has no place to lie in or no words: readers parse, never trust. */
export function readCard(id: string, stored: unknown): Card | null {
  if (!isThingId(id) || !(stored instanceof Y.Map)) return null;
  const place = readPlace(stored);
  const text = stored.get('text');
  const at = field<number>(stored, 'at');
  if (!place || !(text instanceof Y.Text) || at === undefined) return null;
  return {
    id: id as CardId,
    ...place,
    text: text.toString(),
    soThat: words(stored, 'soThat'),
    nextStep: words(stored, 'nextStep'),
    author: field<Card['author']>(stored, 'author') ?? null,
    table: field<Card['table']>(stored, 'table') ?? null,
    at,
    lang: field<Card['lang']>(stored, 'lang') ?? 'sv',
    org: field<Card['org']>(stored, 'org') ?? null,
    actors: members(stored, 'actors') as ActorId[],
    tags: members(stored, 'tags'),
    group: field<Card['group']>(stored, 'group') ?? null,
    edge: field<Card['edge']>(stored, 'edge') ?? null,
    lifted: field<boolean>(stored, 'lifted') ?? false,
    kind: field<Card['kind']>(stored, 'kind') ?? 'plain',
    links: readLinks(stored),
    removed: field<Card['removed']>(stored, 'removed') ?? null,
    reported: field<Card['reported']>(stored, 'reported') ?? null,
    hidden: field<boolean>(stored, 'hidden') ?? false,
    asked: field<Card['asked']>(stored, 'asked') ?? null,
    note: field<number>(stored, 'note'),
    strategy: readStrategy(stored),
  };
}

export function readPlace(stored: Y.Map<unknown>): Place | null {
  const place = field<[Place['step'], Place['column'], string]>(stored, 'place');
  return place ? { step: place[0], column: place[1], rank: place[2] } : null;
}

/** The schema has vouched for the type that the caller names. */
const field = <Value>(stored: Y.Map<unknown>, key: string): Value | undefined =>
  readValue(CARD_FIELDS[key] ?? null, stored.get(key)) as Value | undefined;

const words = (stored: Y.Map<unknown>, key: string): string => {
  const text = stored.get(key);
  return text instanceof Y.Text ? text.toString() : '';
};

function members(stored: Y.Map<unknown>, key: string): string[] {
  const set = stored.get(key);
  const shape = CARD_FIELDS[key];
  if (!(set instanceof Y.Map) || shape?.is !== 'set') return [];
  return [...set.keys()].filter((id) => set.get(id) === true && shape.member(id)).sort();
}

function readLinks(stored: Y.Map<unknown>): ReadonlyMap<CardId, LinkKind> {
  const links = new Map<CardId, LinkKind>();
  for (const key of stored.keys()) {
    if (!key.startsWith('link:')) continue;
    const kind = readValue(CARD_PATTERNS(key), stored.get(key)) as LinkKind | null | undefined;
    if (kind) links.set(key.slice(5) as CardId, kind);
  }
  return links;
}
