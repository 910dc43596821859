import { type Actor, HUVUDMAN, type Huvudman, RINGS, type Ring } from '#shared/domain/actor.ts';

export type Grouping = 'ring' | 'huvudman';

export type ActorGroup = (
  | { readonly by: 'ring'; readonly key: Ring }
  | { readonly by: 'huvudman'; readonly key: Huvudman }
) & { readonly actors: readonly Actor[] };

/** The list in parts, in the order of the map or of the bodies that answer for them. A part without anybody is left out. */
export function groupActors(actors: readonly Actor[], grouping: Grouping): readonly ActorGroup[] {
  const groups: readonly ActorGroup[] =
    grouping === 'ring'
      ? RINGS.map((key) => ({
          by: 'ring',
          key,
          actors: actors.filter(({ ring }) => ring === key),
        }))
      : HUVUDMAN.map((key) => ({
          by: 'huvudman',
          key,
          actors: actors.filter(({ huvudman }) => huvudman === key),
        }));
  return groups.filter((group) => group.actors.length > 0);
}
