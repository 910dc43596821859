import { coCreate } from '#shared/board/edits/strategy.ts';
import { standsFor } from '#shared/domain/actor.ts';
import type { Card } from '#shared/domain/card.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSeat } from '../../../state/useSeat.ts';
import { useSession } from '../../../state/useSession.ts';

export interface OwnPart {
  readonly name: string;
  readonly isIn: boolean;
  /** "Vi är med", or no longer. */
  readonly say: (isIn: boolean) => void;
}

/** What one's own organisation has said of a strategy; null for who has none. */
export function useOwnPart(card: Card): OwnPart | null {
  const session = useSession();
  const [{ org }] = useSeat();
  const actors = useBoard((board) => board.actors);
  const own = org && actors.get(standsFor(org, actors));
  if (!own) return null;
  const said = card.strategy.coCreators.filter((id) => standsFor(id, actors) === own.id);
  return {
    name: own.name,
    isIn: said.length > 0,
    say: (isIn) => {
      // It may have said so under a name that it has been merged from.
      const under = isIn || said.length === 0 ? [own.id] : said;
      for (const id of under) session.edit(coCreate, card.id, id, isIn);
    },
  };
}
