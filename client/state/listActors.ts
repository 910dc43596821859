import type { Board } from '#shared/board/board.ts';
import type { Actor } from '#shared/domain/actor.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';

/** Those to choose from: neither removed nor merged into another, by name as Swedish sorts. */
export const listActors = (board: Board): readonly Actor[] =>
  [...board.actors.values()]
    .filter((actor) => actor.removed === null && actor.mergedInto === null)
    .sort((one, other) => SWEDISH.compare(one.name, other.name) || (one.id < other.id ? -1 : 1));
