import type { Board } from '#shared/board/board.ts';
import { standsFor } from '#shared/domain/actor.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import { isShown } from '#shared/domain/card.ts';
import type { ActorId } from '#shared/domain/ids.ts';

export interface FilterChoice {
  readonly id: ActorId;
  readonly name: string;
}

export interface FilterChoices {
  /** Those who have written a card that is shown. */
  readonly orgs: readonly FilterChoice[];
  /** Those whom a shown card names. */
  readonly actors: readonly FilterChoice[];
}

/** What there is to choose among, by name: only what finds at least one card. */
export function filterChoices({ cards, actors }: Pick<Board, 'cards' | 'actors'>): FilterChoices {
  const orgs = new Set<ActorId>();
  const named = new Set<ActorId>();
  for (const card of cards.values()) {
    if (!isShown(card)) continue;
    if (card.org !== null) orgs.add(standsFor(card.org, actors));
    for (const id of card.actors) named.add(standsFor(id, actors));
  }
  const listed = (ids: ReadonlySet<ActorId>) =>
    [...ids]
      .flatMap((id) => {
        const name = actors.get(id)?.name;
        return name ? [{ id, name }] : [];
      })
      .sort((a, b) => SWEDISH.compare(a.name, b.name));
  return { orgs: listed(orgs), actors: listed(named) };
}
