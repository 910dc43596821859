import { type Card, isOwn, reviewOf } from '#shared/domain/card.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSeat } from '../../../state/useSeat.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import styles from './ReviewLine.module.css';

interface Props {
  readonly card: Card;
}

/** That a card is reported is for who moderates; that it is to be changed, for those who wrote it and their table. */
export function ReviewLine({ card }: Props) {
  const { review } = useWords();
  const { rights } = useBoardScope();
  const state = reviewOf(card);
  if (state === null) return null;
  if (rights.moderate) {
    return (
      <StateLine tone="danger" icon="octagon">
        {review.reported}
      </StateLine>
    );
  }
  return state === 'asked' ? <AskedLine card={card} /> : null;
}

function AskedLine({ card }: Props) {
  const { review } = useWords();
  const { actions, rights } = useBoardScope();
  const { participant } = useSession();
  const [{ table }] = useSeat();
  const isHere = useStage(
    ({ tables }) => table !== null && standsFor(card.table, tables) === standsFor(table, tables),
  );
  if (!isHere && !isOwn(card, participant)) return null;
  return (
    <div className={styles.asked}>
      <StateLine tone="danger" icon="octagon">
        {review.asked}
      </StateLine>
      {rights.write && (
        <Button variant="line" size="small" onClick={() => actions.answer(card.id)}>
          {review.changed}
        </Button>
      )}
    </div>
  );
}
