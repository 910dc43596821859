import { useMemo, useState } from 'react';
import { type Card, isShown } from '#shared/domain/card.ts';
import { tiesOfCard } from '#shared/domain/map/gapMap.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { votesFor } from '#shared/domain/stage/votes.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Link } from '../../../state/Link.tsx';
import { pathTo } from '../../../state/paths.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { Button } from '../../../ui/Button.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import styles from './Panel.module.css';
import { WriteCard } from './WriteCard.tsx';

interface Props {
  readonly tie: Tie;
  readonly mayWrite: boolean;
}

/** As many as one reads in passing. */
const FEW = 3;

/** The cards about this relation, the most chosen first, and a way to write one more. */
export function CardsPart({ tie, mayWrite }: Props) {
  const words = useWords().gapMap;
  const { workshop } = useSession();
  const cards = useCardsAbout(tie);
  const [all, showAll] = useState(false);
  const [isWriting, setWriting] = useState(false);
  return (
    <section className={styles.part}>
      <h3>{words.cardsAbout}</h3>
      {cards.length === 0 && <p className={styles.quiet}>{words.noCards}</p>}
      <ul className={styles.cards}>
        {cards.slice(0, all ? undefined : FEW).map(({ id, column, text, lang }) => (
          <li key={id}>
            <Mark column={column} />
            <Link to={pathTo.card(workshop, id)} lang={lang}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        {cards.length > FEW && !all && (
          <Button variant="bare" size="small" onClick={() => showAll(true)}>
            {words.allCards(cards.length)}
          </Button>
        )}
        {mayWrite && !isWriting && (
          <Button variant="line" size="small" icon="pen" onClick={() => setWriting(true)}>
            {words.write}
          </Button>
        )}
      </div>
      {mayWrite && isWriting && <WriteCard tie={tie} onLeave={() => setWriting(false)} />}
    </section>
  );
}

const NO_ROUNDS: Stage['rounds'] = [];

function useCardsAbout(tie: Tie): readonly Card[] {
  const cards = useBoard((board) => board.cards);
  const unshown = useProjection((projection) => projection.unshown);
  const actors = useBoard((board) => board.actors);
  const rounds = useStage((stage) => stage.rounds) ?? NO_ROUNDS;
  return useMemo(() => {
    const votes = (card: Card) => votesFor({ rounds }, card)?.votes ?? 0;
    return [...cards.values(), ...unshown.values()]
      .filter((card) => isShown(card) && card.kind !== 'hope')
      .filter((card) => tiesOfCard(card, actors).has(tie.id))
      .sort((one, other) => votes(other) - votes(one) || one.at - other.at);
  }, [cards, unshown, actors, rounds, tie.id]);
}
