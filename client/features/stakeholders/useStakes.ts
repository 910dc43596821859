import { useMemo } from 'react';
import { textName } from '#shared/board/rootTexts.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { type StakeView, stakesAt, type TableStakes } from '#shared/domain/stakeholders.ts';
import { useBoard } from '../../state/useBoard.ts';

/** A table's picture as it stands on the board. */
export function useStakes(table: TableId): TableStakes {
  const stakes = useBoard((board) => board.stakes);
  const actors = useBoard((board) => board.actors);
  return useMemo(() => stakesAt(table, stakes.values(), actors), [table, stakes, actors]);
}

/** The names of the texts about an actor at a table: its own, then those of actors merged into it. */
export const textsAbout = (
  kind: 'gain' | 'risk',
  { actor, said }: Pick<StakeView, 'actor' | 'said'>,
  table: TableId,
): readonly string[] => {
  const ids: readonly ActorId[] = [actor, ...said.filter((id) => id !== actor)];
  return ids.map((id) => textName[kind](id, table));
};

/** What those texts say, one after another. */
export function useWordsAbout(table: TableId) {
  const texts = useBoard((board) => board.texts);
  return (kind: 'gain' | 'risk', view: Pick<StakeView, 'actor' | 'said'>): string =>
    textsAbout(kind, view, table)
      .map((name) => texts.get(name)?.trim() ?? '')
      .filter((words) => words !== '')
      .join('\n');
}
