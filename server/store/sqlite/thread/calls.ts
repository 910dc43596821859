import type { SqliteStore } from '../openSqliteStore.ts';

/** Of these each is committed with the others that wait, in one commit. */
export const WRITES = [
  'create',
  'update',
  'rotate',
  'append',
  'compact',
  'writeRecord',
  'addFixed',
  'removeFixed',
  'putSlips',
  'emptySlips',
  'addMark',
  'rewriteMark',
] as const;

/** They take a commit, or the whole file, for themselves. */
export const ALONE = ['remove', 'replaceFixed', 'settleErasure', 'check', 'close'] as const;

/** They see what is committed, whatever waits. */
export const READS = [
  'find',
  'findByCode',
  'expired',
  'read',
  'readRecord',
  'listFixed',
  'readFixed',
  'allFixed',
  'readSlips',
  'listMarks',
  'readMark',
  'unsettled',
] as const;

export type Method = (typeof WRITES)[number] | (typeof ALONE)[number] | (typeof READS)[number];

/** To the thread. */
export interface Call {
  readonly number: number;
  readonly method: Method;
  readonly given: readonly unknown[];
}

/** Back from it: all that one commit has made true goes in one message. */
export type Told =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly fault: unknown };

/** The first message: whether the folder can be used. */
export type Opened = { readonly isOpen: true } | { readonly problem: string };

export type Given<Name extends Method> = Parameters<SqliteStore[Name]>;
export type Value<Name extends Method> = Awaited<ReturnType<SqliteStore[Name]>>;
