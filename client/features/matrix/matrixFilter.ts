import { type Actor, standsFor } from '#shared/domain/actor.ts';
import type { Card } from '#shared/domain/card.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { finds } from './search.ts';

export interface MatrixFilter {
  readonly words: string;
  readonly table: TableId | null;
}

export const NO_FILTER: MatrixFilter = { words: '', table: null };

export const isFiltering = ({ words, table }: MatrixFilter): boolean =>
  words.trim() !== '' || table !== null;

/** Searches what a reader sees of a card: its words, its organisation, its actors, the title of its group. */
export function passes(
  card: Card,
  groupTitle: string,
  { words, table }: MatrixFilter,
  actors: ReadonlyMap<ActorId, Actor>,
): boolean {
  if (table !== null && card.table !== table) return false;
  if (words.trim() === '') return true;
  const names = [card.org, ...card.actors].map((id) =>
    id === null ? '' : (actors.get(standsFor(id, actors))?.name ?? ''),
  );
  return finds([card.text, card.soThat, groupTitle, ...names].join('\n'), words);
}
