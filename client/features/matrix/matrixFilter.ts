import { type Actor, standsFor } from '#shared/domain/actor.ts';
import type { Card } from '#shared/domain/card.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { type Folded, finds, soughtWords } from '#shared/domain/search.ts';

/** What one wants to see of the board. Parts that are null let everything through. */
export interface MatrixFilter {
  readonly words: string;
  readonly table: TableId | null;
  /** Who wrote. */
  readonly org: ActorId | null;
  /** Whom the card names. */
  readonly actor: ActorId | null;
}

export const NO_FILTER: MatrixFilter = { words: '', table: null, org: null, actor: null };

export const isFiltering = ({ words, table, org, actor }: MatrixFilter): boolean =>
  soughtWords(words).length > 0 || table !== null || org !== null || actor !== null;

export interface ReadWith {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** Folds a text, and knows those it has folded before. */
  readonly fold: (text: string) => Folded;
}

export type LetsThrough = (card: Card, groupTitle: string) => boolean;

/** Looks at what a reader sees of a card: its words, its organisation, its actors, the title of its group. */
export function letsThrough(filter: MatrixFilter, { actors, fold }: ReadWith): LetsThrough {
  const { table, org, actor } = filter;
  const words = soughtWords(filter.words);
  const stands = (id: ActorId) => standsFor(id, actors);
  const isOf = (id: ActorId | null, wanted: ActorId) => id !== null && stands(id) === wanted;
  const saysIt = (card: Card, title: string) => {
    const names = [card.org, ...card.actors].flatMap((id) =>
      id === null ? [] : (actors.get(stands(id))?.name ?? []),
    );
    return finds([card.text, card.soThat, title, ...names].map(fold), words);
  };
  return (card, title) =>
    (table === null || card.table === table) &&
    (org === null || isOf(card.org, stands(org))) &&
    (actor === null || card.actors.some((id) => isOf(id, stands(actor)))) &&
    (words.length === 0 || saysIt(card, title));
}
