import { useMemo } from 'react';
import type { Board } from '#shared/board/board.ts';
import { hasJoint, jointWords, promiseAt } from '#shared/board/promises.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { type Origin, originOf } from '#shared/domain/jointWords.ts';
import {
  PROMISE_PARTS,
  type PromisePart,
  saysNothing,
  type TablePromise,
} from '#shared/domain/promise.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useFormats } from '../i18n/useWords.ts';
import { useBoard } from './useBoard.ts';
import { useProjection } from './useProjection.ts';

/** A table's promise as it is read. */
export interface NamedPromise extends TablePromise {
  /** As the table is called: `4`, or what the organiser named it. */
  readonly name: string;
  /** All four parts in words; '' where nothing is said. */
  readonly said: Readonly<Record<PromisePart, string>>;
  readonly partyNames: readonly string[];
  readonly isEmpty: boolean;
}

const NO_TABLES: Stage['tables'] = [];

/** The promise of each table where people sit, and of those that wrote one before they moved. */
export function usePromises(): readonly NamedPromise[] {
  const format = useFormats();
  const tables = useProjection(({ stage }) => stage?.tables ?? NO_TABLES);
  const actors = useBoard((board) => board.actors);
  const promises = useBoard((board) => board.promises);
  const texts = useBoard((board) => board.texts);
  return useMemo(() => {
    const named = (id: TableId, name: string): NamedPromise => {
      const promise = byName(promiseAt({ actors, promises, texts }, id), actors);
      const partyNames = promise.parties.map((one) => actors.get(one)?.name ?? '');
      const said = { who: format.list(partyNames), ...promise.words };
      return { ...promise, name, partyNames, said, isEmpty: saysNothing(promise) };
    };
    return tables
      .map(({ id, name, mergedInto }) => ({ promise: named(id, name), gone: mergedInto !== null }))
      .filter(({ promise, gone }) => !gone || !promise.isEmpty)
      .map(({ promise }) => promise);
  }, [format, tables, actors, promises, texts]);
}

/** Parties as they are read, whatever their ids. */
function byName(promise: TablePromise, actors: Board['actors']): TablePromise {
  const nameOf = (id: ActorId) => actors.get(id)?.name ?? '';
  const parties = [...promise.parties].sort((a, b) => SWEDISH.compare(nameOf(a), nameOf(b)));
  return { ...promise, parties };
}

export interface JointPart {
  readonly part: PromisePart;
  readonly words: string;
  readonly origin: Origin | null;
}

/** The joint promise, part by part; null while nothing stands in it. */
export function useJoint(promises: readonly NamedPromise[]): {
  readonly parts: readonly JointPart[];
  readonly isWritten: boolean;
} {
  const texts = useBoard((board) => board.texts);
  const origins = useBoard((board) => board.origins);
  return useMemo(
    () => ({
      isWritten: hasJoint({ texts }),
      parts: PROMISE_PARTS.map((part) => {
        const words = jointWords({ texts }, part);
        const saidAt = (table: TableId) =>
          promises.find((promise) => promise.table === table)?.said[part] ?? '';
        return { part, words, origin: originOf(words, origins.get(part) ?? [], saidAt) };
      }),
    }),
    [promises, texts, origins],
  );
}
