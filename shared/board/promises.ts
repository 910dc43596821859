import { standsFor } from '#shared/domain/actor.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import {
  PROMISE_PARTS,
  type PromisePart,
  type TablePromise,
  WRITTEN_PARTS,
} from '#shared/domain/promise.ts';
import type { Board } from './board.ts';
import { textName } from './rootTexts.ts';

type Has = Pick<Board, 'actors' | 'promises' | 'texts'>;

/** A table's promise as it stands. [B10] A party that has been merged is the one it was merged into. */
export function promiseAt({ actors, promises, texts }: Has, table: TableId): TablePromise {
  const signs = promises.get(table);
  const standing = (ids: readonly ActorId[]): readonly ActorId[] => [
    ...new Set(ids.map((id) => standsFor(id, actors)).filter((id) => !actors.get(id)?.removed)),
  ];
  const parties = standing(signs?.parties ?? []);
  const said = WRITTEN_PARTS.map((part) => [part, texts.get(textName.promise(table, part)) ?? '']);
  return {
    table,
    parties,
    behind: standing(signs?.behind ?? []).filter((id) => parties.includes(id)),
    read: signs?.read ?? '',
    holds: signs?.holds ?? null,
    words: Object.fromEntries(said),
  };
}

export const jointWords = ({ texts }: Pick<Board, 'texts'>, part: PromisePart): string =>
  texts.get(textName.promise('joint', part)) ?? '';

/** Whether anything stands in the joint promise yet. */
export const hasJoint = (board: Pick<Board, 'texts'>): boolean =>
  PROMISE_PARTS.some((part) => jointWords(board, part).trim() !== '');

/** The ids under which an actor was chosen at a table: its own, and those of actors merged into it. */
export const aliasesOf = (
  ids: readonly ActorId[],
  actor: ActorId,
  actors: Board['actors'],
): readonly ActorId[] => ids.filter((id) => standsFor(id, actors) === actor);
