import { liftCard } from '#shared/board/edits/cards.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useSession } from '../../state/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './HopesReview.module.css';
import { hopesToReview } from './hopesToReview.ts';

interface Props {
  readonly onClose: () => void;
}

/** All hopes, and which of them the big screen shows. */
export function HopesReview({ onClose }: Props) {
  const { common, lobby } = useWords();
  const session = useSession();
  const cards = useBoard((board) => board.cards);
  return (
    <Dialog title={lobby.review.title} closeLabel={common.close} onClose={onClose}>
      <p className={styles.lead}>{lobby.review.lead}</p>
      <ul className={styles.hopes}>
        {hopesToReview(cards).map(({ id, text, lang, lifted }) => (
          <li key={id}>
            <span lang={lang}>{text}</span>
            <Button
              size="small"
              variant={lifted ? 'ink' : 'line'}
              icon={lifted ? 'check' : 'eye'}
              aria-pressed={lifted}
              onClick={() => session.edit(liftCard, id, !lifted)}
            >
              {lifted ? lobby.review.shown : lobby.review.show}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
