import type * as Y from 'yjs';
import { type ActorId, isTableId, type TableId, tableNumber } from '#shared/domain/ids.ts';
import {
  type Holds,
  PROMISE_PARTS,
  type PromisePart,
  type PromiseSigns,
} from '#shared/domain/promise.ts';
import { readValue } from '../shape.ts';
import { promiseField } from '../shapes/promise.ts';

const read = (root: Y.Map<unknown>, key: string): unknown =>
  readValue(promiseField(key), root.get(key));

const byNumber = (one: TableId, other: TableId): number => tableNumber(one) - tableNumber(other);

/** What the tables that have said anything say of their promises. */
export function readPromises(root: Y.Map<unknown>): ReadonlyMap<TableId, PromiseSigns> {
  const keys = [...root.keys()].filter((key) => read(root, key)).sort();
  const tables = new Set(keys.map((key) => key.slice(0, key.indexOf(':'))).filter(isTableId));
  return new Map(
    [...tables].sort(byNumber).map((table) => {
      const actorsAt = (prefix: string) =>
        keys
          .filter((key) => key.startsWith(prefix))
          .map((key) => key.slice(prefix.length) as ActorId);
      return [
        table,
        {
          table,
          parties: actorsAt(`${table}:party:`),
          behind: actorsAt(`${table}:behind:`),
          read: (read(root, `${table}:read`) ?? '') as string,
          holds: (read(root, `${table}:holds`) ?? null) as Holds | null,
        },
      ];
    }),
  );
}

/** Which tables' words went into each part of the joint promise. */
export function readOrigins(root: Y.Map<unknown>): ReadonlyMap<PromisePart, readonly TableId[]> {
  return new Map(
    PROMISE_PARTS.map((part) => {
      const prefix = `from:${part}:`;
      const keys = [...root.keys()].filter((key) => key.startsWith(prefix) && read(root, key));
      return [part, keys.map((key) => key.slice(prefix.length) as TableId).sort(byNumber)];
    }),
  );
}
