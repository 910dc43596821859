import type { Actor } from '#shared/domain/actor.ts';
import { meantActors } from '#shared/domain/meantActors.ts';
import type { ChosenOrg } from './chosenOrg.ts';
import { actorNamed, findActors } from './findActors.ts';

/** One line of the list. */
export interface Offer {
  readonly key: string;
  readonly name: string;
  readonly org: ChosenOrg;
  readonly selected: boolean;
}

/**
 * What the list shows: the choice once it is made, else what was found, then what may be meant by it (a slip, an
 * abbreviation) and, last, what was typed as new.
 */
export function offers(
  actors: readonly Actor[],
  chosen: ChosenOrg | null,
  typed: string,
): readonly Offer[] {
  if (chosen?.kind === 'new') return [offerNew(chosen.name, true)];
  if (chosen) {
    return actors.filter(({ id }) => id === chosen.id).map((actor) => offerActor(actor, true));
  }
  const meant = meantActors(new Map(actors.map((actor) => [actor.id, actor])), typed);
  const found = [...new Set([...findActors(actors, typed), ...meant])].map((actor) =>
    offerActor(actor, false),
  );
  const name = typed.trim().replaceAll(/\s+/g, ' ');
  return name === '' || actorNamed(actors, name) ? found : [...found, offerNew(name, false)];
}

const offerActor = ({ id, name }: Actor, selected: boolean): Offer => ({
  key: id,
  name,
  org: { kind: 'actor', id },
  selected,
});

const offerNew = (name: string, selected: boolean): Offer => ({
  key: 'new',
  name,
  org: { kind: 'new', name },
  selected,
});
