import { useMemo, useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { HiddenCards } from './HiddenCards.tsx';
import styles from './Review.module.css';
import { ReviewItem } from './ReviewItem.tsx';
import { reviewList } from './reviewList.ts';

/** Cards that may point somebody out, one at a time until all are asked for. Nothing when there is none. */
export function ReviewPart() {
  const { common, review, steer } = useWords();
  const cards = useBoard((board) => board.cards);
  const { reported, hidden } = useMemo(() => reviewList(cards.values()), [cards]);
  const [all, setAll] = useState(false);
  // Where there is little room, one asks for it.
  const [looks, setLooks] = useState(false);
  const shown = all ? reported : reported.slice(0, 1);
  const more = reported.length - shown.length;
  return (
    <section aria-label={review.part} className={styles.part}>
      {reported.length > 0 && (
        <div className={styles.review} data-looks={looks}>
          <div className={styles.top}>
            <StateLine role="status" tone="danger" icon="octagon">
              {steer.reportedCards(reported.length)}
            </StateLine>
            <Button
              variant="line"
              size="small"
              className={styles.look}
              aria-expanded={looks}
              onClick={() => setLooks(!looks)}
            >
              {looks ? common.close : review.look}
            </Button>
          </div>
          <ul className={styles.items}>
            {shown.map((card) => (
              <ReviewItem key={card.id} card={card} />
            ))}
          </ul>
          {more > 0 && (
            <Button variant="bare" size="small" onClick={() => setAll(true)}>
              {review.others(more)}
            </Button>
          )}
        </div>
      )}
      {hidden.length > 0 && <HiddenCards cards={hidden} />}
    </section>
  );
}
