import { useState } from 'react';
import { type Card, reviewOf } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useStage } from '../../../state/useStage.ts';
import { Button } from '../../../ui/Button.tsx';
import { EraseDialog } from '../../../writing/erase/EraseDialog.tsx';
import { CoveredText } from './CoveredText.tsx';
import styles from './Review.module.css';
import { useReview } from './useReview.ts';

interface Props {
  readonly card: Card;
}

/** One reported card: whose table, whether all see it, and what is done about it. */
export function ReviewItem({ card }: Props) {
  const { common, erase, review, steer } = useWords();
  const [shown, setShown] = useState(false);
  const [erasing, setErasing] = useState(false);
  const acts = useReview(card.id);
  const state = reviewOf(card);
  const table = useStage(({ tables }) => tables.find(({ id }) => id === card.table)?.name ?? null);
  const from = table === null ? review.fromNoTable : `${common.table(table)}.`;
  return (
    <li className={styles.item}>
      <p lang={card.lang}>
        <CoveredText text={card.text} shown={shown} />
      </p>
      <p className={styles.facts}>
        {from} {card.hidden ? review.hidden : steer.visibleToAll}{' '}
        <button
          type="button"
          className={styles.link}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? review.hideWord : review.showWord}
        </button>{' '}
        <button type="button" className={styles.link} onClick={() => acts.hide(!card.hidden)}>
          {card.hidden ? steer.showCard : steer.hideCard}
        </button>{' '}
        <button type="button" className={styles.link} onClick={() => setErasing(true)}>
          {erase.everywhere}
        </button>
      </p>
      {state === 'asked' && <p className={styles.facts}>{review.waiting}</p>}
      {state === 'answered' && <p className={styles.answered}>{review.answered}</p>}
      <div className={styles.acts}>
        <Button variant="line" size="small" onClick={acts.clear}>
          {review.noName}
        </Button>
        <Button size="small" variant={state === 'asked' ? 'line' : undefined} onClick={acts.ask}>
          {state === 'reported' ? steer.askToChange : review.askAgain}
        </Button>
      </div>
      {erasing && <EraseDialog card={card.id} onClose={() => setErasing(false)} />}
    </li>
  );
}
