import { touchArea } from '#shared/board/edits/stakes.ts';
import { standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { LifeArea } from '#shared/domain/lifeArea.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useSession } from '../../state/useSession.ts';

const NOBODY: readonly ActorId[] = [];

/** The actors that touch a part of the life, each once under its name of now, and how one is put there or taken away. */
export function useTouching(area: LifeArea) {
  const session = useSession();
  const named = useBoard((board) => board.areas.get(area) ?? NOBODY);
  const actors = useBoard((board) => board.actors);
  const stands = new Set(named.map((id) => standsFor(id, actors)));
  return {
    touching: [...stands].map((id) => actors.get(id)).filter((actor) => actor !== undefined),
    touch: (actor: ActorId, touches: boolean) => {
      if (touches) session.edit(touchArea, area, actor, true);
      // Said under each of its names, it is taken back under each.
      else {
        for (const id of named) {
          if (standsFor(id, actors) === standsFor(actor, actors)) {
            session.edit(touchArea, area, id, false);
          }
        }
      }
    },
  };
}
