import type { Card } from '#shared/domain/card.ts';
import { type Chain, tiesOf } from '#shared/domain/chains.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import { setKindOf, tieCards } from '../../writing/tieCards.ts';
import { useAddCards } from '../../writing/useAddCards.ts';
import type { Gap } from './systemsContext.ts';

/** Where the parts of chains lie on the board: seeing a system mostly yields needs. */
export const SYSTEMS_LIE = { step: 'systemKnowledge', column: 'needs' } as const;

/** Puts a part into a chain: a new card, or one that lies on the board already. */
export function useFill() {
  const words = useWords().systems;
  const session = useSession();
  const addCards = useAddCards();
  const offerUndo = useUndoOffer();
  const tie = ({ part, chain }: Gap, id: CardId) =>
    tiesOf(part, id, chain).flatMap(
      ({ cause, effect }) => tieCards(session, cause, effect, 'causes') ?? [],
    );
  return {
    /** False when it did not come there: then its words must be kept. */
    write: (gap: Gap, text: string): boolean => {
      const [added] = addCards(SYSTEMS_LIE, [{ text, actors: [], kind: gap.part }]);
      if (!added) return false;
      tie(gap, added.id);
      offerUndo({ message: words.added, undo: added.takeBack });
      return true;
    },
    choose: (gap: Gap, card: Card): void => {
      const named = card.kind === gap.part ? null : setKindOf(session, card.id, gap.part);
      const done = [...(named ? [named] : []), ...tie(gap, card.id)];
      const undo = () => {
        for (const takeBack of done) takeBack();
      };
      if (done.length > 0) offerUndo({ message: words.added, undo });
    },
    loosen: (part: Gap['part'], chain: Chain): void => {
      const card = chain[part];
      if (!card) return;
      const others = Object.values(chain).flatMap((other) => other ?? []);
      const done = others.flatMap((other) =>
        [
          tieCards(session, card.id, other.id, null),
          tieCards(session, other.id, card.id, null),
        ].flatMap((takeBack) => takeBack ?? []),
      );
      const undo = () => {
        for (const takeBack of done) takeBack();
      };
      if (done.length > 0) offerUndo({ message: words.loosened, undo });
    },
  };
}
