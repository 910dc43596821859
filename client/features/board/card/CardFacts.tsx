import { standsFor } from '#shared/domain/actor.ts';
import { type Card, isOwn, LATE_TAG } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { StateLine } from '../../../ui/StateLine.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import styles from './BoardCard.module.css';
import { useSharedFacts } from './cardFactsContext.ts';

interface Props {
  readonly card: Card;
  /** Nobody else sees it yet: then it goes without saying that it is one's own. */
  readonly unshown?: boolean;
}

/** Whose a card is and whom it names. Others' cards carry no sender; who leads sees the table, and so does everybody of a card that is lifted. */
export function CardFacts({ card, unshown = false }: Props) {
  const words = useWords();
  const { rights } = useBoardScope();
  const { participant } = useSession();
  const { actors, tableNames, room } = useSharedFacts();
  const table = card.table && tableNames.get(card.table);
  const named = new Set(card.actors.map((id) => standsFor(id, actors)));
  const own = isOwn(card, participant);
  return (
    <>
      {own && !unshown && <span>{words.board.ownCard}</span>}
      {card.lifted && (
        <StateLine icon="flag" className={styles.toHall}>
          {words.lift.lifted}
        </StateLine>
      )}
      {table && (card.lifted || (!own && rights.moderate)) && <span>{table}</span>}
      {card.step === room && card.tags.includes(LATE_TAG) && <span>{words.silence.late}</span>}
      {[...new Set(card.links.values())].map(
        (kind) =>
          kind !== 'causes' && (
            <StateLine key={kind} icon="link">
              {words.onward.link[kind]}
            </StateLine>
          ),
      )}
      {[...named].map((id) => {
        const name = actors.get(id)?.name;
        return name && <Tag key={id}>{name}</Tag>;
      })}
    </>
  );
}
