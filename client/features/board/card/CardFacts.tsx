import { standsFor } from '#shared/domain/actor.ts';
import { type Card, isOwn, LATE_TAG } from '#shared/domain/card.ts';
import { chairOf } from '#shared/domain/chairs.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { Words } from '../../../i18n/words.ts';
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

/** What a card is, whose it is and whom it names. Others' cards carry no sender; who leads sees the table, and so does everybody of a card that is lifted. */
export function CardFacts({ card, unshown = false }: Props) {
  const words = useWords();
  const { rights } = useBoardScope();
  const { participant } = useSession();
  const { actors, tableNames, room } = useSharedFacts();
  const table = card.table && tableNames.get(card.table);
  const named = new Set(card.actors.map((id) => standsFor(id, actors)));
  const own = isOwn(card, participant);
  const kind = kindOf(card, words);
  return (
    <>
      {own && !unshown && <span>{words.board.ownCard}</span>}
      {kind && <Tag>{kind}</Tag>}
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

/** What a card is beside a note; whose view it is, of one that lies on a chair. */
function kindOf(card: Card, { board, perspectives }: Words): string | null {
  if (card.kind === 'plain' || card.kind === 'hope') return null;
  const chair = chairOf(card);
  return chair ? board.onChair(perspectives.chairs[chair]) : board.kinds[card.kind];
}
