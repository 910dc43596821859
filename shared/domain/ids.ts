import { BASE64URL } from './base64url.ts';

/** Ids are branded so that a card can never be passed where an actor is meant. */
type Id<Kind extends string> = string & { readonly __id: Kind };

export type WorkshopId = Id<'workshop'>;
export type CardId = Id<'card'>;
export type GroupId = Id<'group'>;
export type ActorId = Id<'actor'>;
export type OfferId = Id<'offer'>;
export type VisitId = Id<'visit'>;
export type CaseMarkId = Id<'caseMark'>;
/** `t1` … `t99`: tables are numbered, so that a person can say which one. */
export type TableId = Id<'table'>;
export type RoundId = Id<'round'>;
export type CheckId = Id<'check'>;
/** A board as it was, kept by the relay. */
export type MarkId = Id<'mark'>;
/** First 22 characters of base64url(SHA-256(workshop id + ":" + device secret)). */
export type ParticipantId = Id<'participant'>;
/** Two actor ids joined by `~`, the smaller first: a relation has no direction. */
export type RelationId = Id<'relation'>;

/** Fills an array with random bytes. Chance is an argument, so that tests can repeat it. */
export type RandomBytes = (length: number) => Uint8Array;

const RANDOM_ID = /^[A-Za-z0-9_-]{16,32}$/;
const TABLE_ID = /^t[1-9][0-9]?$/;

/** 22 characters of base64url alphabet, 6 bits each: 132 bits, so nobody makes up the same id twice. */
export function randomId<Kind extends string>(random: RandomBytes): Id<Kind> {
  return Array.from(random(22), (byte) => BASE64URL[byte & 63]).join('') as Id<Kind>;
}

/** The one shape of every random id: 16–32 characters of the base64url alphabet. */
export const isRandomId = (value: unknown): value is string =>
  typeof value === 'string' && RANDOM_ID.test(value);

export const isTableId = (value: unknown): value is TableId =>
  typeof value === 'string' && TABLE_ID.test(value);

export const tableId = (number: number): TableId => `t${number}` as TableId;

export const tableNumber = (id: TableId): number => Number(id.slice(1));

export function relationId(one: ActorId, other: ActorId): RelationId {
  return (one < other ? `${one}~${other}` : `${other}~${one}`) as RelationId;
}

/** The two ends in order, or null when the text is no relation id. */
export function relationEnds(id: string): readonly [ActorId, ActorId] | null {
  const [a, b, ...rest] = id.split('~');
  if (rest.length > 0 || !isRandomId(a) || !isRandomId(b) || a >= b) return null;
  return [a as ActorId, b as ActorId];
}
