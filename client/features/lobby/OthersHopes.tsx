import { isOwn, isShown } from '#shared/domain/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useSession } from '../../state/useSession.ts';
import { CardFrame } from '../../ui/CardFrame.tsx';
import styles from './OthersHopes.module.css';

const MOST_CLOTHS = 3;

/** That others have written too: a number and cloth. */
export function OthersHopes() {
  const words = useWords().lobby;
  const { participant } = useSession();
  const count = useBoard(({ cards }) => {
    let written = 0;
    for (const card of cards.values()) {
      if (card.kind === 'hope' && isShown(card) && !isOwn(card, participant)) written += 1;
    }
    return written;
  });
  if (count === 0) return null;
  return (
    <div className={styles.others}>
      <p>{words.hopesWritten(count)}</p>
      <div aria-hidden="true" className={styles.cloths}>
        {Array.from({ length: Math.min(MOST_CLOTHS, count) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cloths are all alike.
          <CardFrame key={index} state="hidden" />
        ))}
      </div>
    </div>
  );
}
