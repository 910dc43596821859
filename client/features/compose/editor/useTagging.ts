import { tagActor } from '#shared/board/edits/cards.ts';
import type { Card } from '#shared/domain/card.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useSession } from '../../../state/useSession.ts';

/** Names an actor on a card, or takes the name off, wherever the card is by now. */
export function useTagging({ id }: Card): (actor: ActorId, tagged: boolean) => void {
  const session = useSession();
  return (actor, tagged) => {
    const own = session.unshown.get().find((card) => card.id === id);
    if (!own || session.board.get().cards.has(id)) {
      session.edit(tagActor, id, actor, tagged);
      return;
    }
    const others = own.actors.filter((named) => named !== actor);
    session.keepUnshown({ ...own, actors: tagged ? [...others, actor] : others });
  };
}
