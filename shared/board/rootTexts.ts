import {
  type ActorId,
  type CardId,
  isRandomId,
  isTableId,
  type RelationId,
  relationEnds,
  type TableId,
  type VisitId,
} from '#shared/domain/ids.ts';
import { LIFE_AREAS, type LifeArea } from '#shared/domain/lifeArea.ts';
import {
  PROMISE_PARTS,
  type PromisePart,
  WRITTEN_PARTS,
  type WrittenPart,
} from '#shared/domain/promise.ts';

const oneOf = (list: readonly string[], value: string | undefined) =>
  value !== undefined && list.includes(value);

/** What follows `text:` in the name of each kind of root text. */
const KINDS: Readonly<Record<string, (parts: readonly string[]) => boolean>> = {
  /** text:stitch:{a~b} and text:backup:{a~b}: first stitch of a relation, and what holds when it breaks. */
  stitch: ([relation, ...rest]) => rest.length === 0 && relationEnds(relation ?? '') !== null,
  backup: ([relation, ...rest]) => rest.length === 0 && relationEnds(relation ?? '') !== null,
  /** text:promise:{table}:{part} but for *who*, whom a table chooses; text:promise:joint:{part} */
  promise: ([whose, part, ...rest]) =>
    rest.length === 0 &&
    ((whose === 'joint' && oneOf(PROMISE_PARTS, part)) ||
      (isTableId(whose) && oneOf(WRITTEN_PARTS, part))),
  /** text:change:{table}: what must change for the promise to hold. */
  change: ([table, ...rest]) => rest.length === 0 && isTableId(table),
  /** text:question:{before | now}:{table} */
  question: ([when, table, ...rest]) =>
    rest.length === 0 && oneOf(['before', 'now'], when) && isTableId(table),
  /** text:situation:{table}: the situation that step 4 chose. */
  situation: ([table, ...rest]) => rest.length === 0 && isTableId(table),
  /** text:bill:{table}: who pays and who saves. */
  bill: ([table, ...rest]) => rest.length === 0 && isTableId(table),
  /** text:case:{table}: the invented case of one table, in place of the day's. */
  case: ([table, ...rest]) => rest.length === 0 && isTableId(table),
  /** text:gain:{actor}:{table} and text:risk:{actor}:{table} */
  gain: ([actor, table, ...rest]) => rest.length === 0 && isRandomId(actor) && isTableId(table),
  risk: ([actor, table, ...rest]) => rest.length === 0 && isRandomId(actor) && isTableId(table),
  /** text:area:{area}, text:conditions:{area}, text:agency:{area} */
  area: ([area, ...rest]) => rest.length === 0 && oneOf(LIFE_AREAS, area),
  conditions: ([area, ...rest]) => rest.length === 0 && oneOf(LIFE_AREAS, area),
  agency: ([area, ...rest]) => rest.length === 0 && oneOf(LIFE_AREAS, area),
  /** text:view:{card}:{actor}: how one party sees an invisible system. */
  view: ([card, actor, ...rest]) => rest.length === 0 && isRandomId(card) && isRandomId(actor),
  /** text:happened:{card}: what became of a strategy, written at follow-up. */
  happened: ([card, ...rest]) => rest.length === 0 && isRandomId(card),
  /** text:learned:{visit}: what was learned on a study visit. */
  learned: ([visit, ...rest]) => rest.length === 0 && isRandomId(visit),
};

/** [B5] Whether a name is one of the root texts that the document may hold. */
export function isRootText(name: string): boolean {
  const [prefix, kind, ...parts] = name.split(':');
  const rule = kind !== undefined && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return prefix === 'text' && rule !== undefined && rule(parts);
}

/** The card whose erasure takes a root text along, if it is about one. */
export function aboutCard(name: string): CardId | null {
  const [, kind, card] = name.split(':');
  const isAbout = (kind === 'view' || kind === 'happened') && isRootText(name);
  return isAbout ? (card as CardId) : null;
}

/** The joint promise is written by who leads. */
export const isJointText = (name: string): boolean => name.startsWith('text:promise:joint:');

function promise(whose: 'joint', part: PromisePart): string;
function promise(whose: TableId, part: WrittenPart): string;
function promise(whose: TableId | 'joint', part: PromisePart): string {
  return `text:promise:${whose}:${part}`;
}

/** [B5] The names of the root texts, so that nobody puts one together by hand. */
export const textName = {
  stitch: (relation: RelationId) => `text:stitch:${relation}`,
  backup: (relation: RelationId) => `text:backup:${relation}`,
  promise,
  change: (table: TableId) => `text:change:${table}`,
  question: (when: 'before' | 'now', table: TableId) => `text:question:${when}:${table}`,
  situation: (table: TableId) => `text:situation:${table}`,
  bill: (table: TableId) => `text:bill:${table}`,
  case: (table: TableId) => `text:case:${table}`,
  gain: (actor: ActorId, table: TableId) => `text:gain:${actor}:${table}`,
  risk: (actor: ActorId, table: TableId) => `text:risk:${actor}:${table}`,
  area: (area: LifeArea) => `text:area:${area}`,
  conditions: (area: LifeArea) => `text:conditions:${area}`,
  agency: (area: LifeArea) => `text:agency:${area}`,
  view: (card: CardId, actor: ActorId) => `text:view:${card}:${actor}`,
  happened: (card: CardId) => `text:happened:${card}`,
  learned: (visit: VisitId) => `text:learned:${visit}`,
} as const;
