import type { Card } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { CoveredText } from './CoveredText.tsx';
import styles from './Review.module.css';
import { useReview } from './useReview.ts';

interface Props {
  readonly cards: readonly Card[];
}

/** What has been hidden can be shown again. */
export function HiddenCards({ cards }: Props) {
  const { review } = useWords();
  return (
    <details className={styles.hidden}>
      <summary>{review.hiddenPart(cards.length)}</summary>
      <ul className={styles.items}>
        {cards.map(({ id, text }) => (
          <li key={id} className={styles.item}>
            <CoveredText text={text} shown={false} />
            <ShowAgain card={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ShowAgainProps {
  readonly card: CardId;
}

function ShowAgain({ card }: ShowAgainProps) {
  const { steer } = useWords();
  const { hide } = useReview(card);
  return (
    <Button variant="line" size="small" icon="eye" onClick={() => hide(false)}>
      {steer.showCard}
    </Button>
  );
}
