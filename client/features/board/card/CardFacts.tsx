import { standsFor } from '#shared/domain/actor.ts';
import { type Card, isOwn } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { useBoardScope } from '../actions/boardContext.ts';

interface Props {
  readonly card: Card;
}

/** Whose a card is and whom it names. Others' cards carry no sender; who leads sees the table. */
export function CardFacts({ card }: Props) {
  const words = useWords();
  const { rights } = useBoardScope();
  const { participant } = useSession();
  const actors = useBoard((board) => board.actors);
  const table = useStage((stage) => stage.tables.find(({ id }) => id === card.table)?.name ?? null);
  const named = new Set(card.actors.map((id) => standsFor(id, actors)));
  const own = isOwn(card, participant);
  return (
    <>
      {own && <span>{words.board.ownCard}</span>}
      {!own && rights.moderate && table && <span>{words.common.table(table)}</span>}
      {[...named].map((id) => {
        const name = actors.get(id)?.name;
        return name && <Tag key={id}>{name}</Tag>;
      })}
    </>
  );
}
