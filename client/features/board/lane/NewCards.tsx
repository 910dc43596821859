import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { useScreenActions } from '../screen/screenContext.ts';
import styles from './NewCards.module.css';

interface Props {
  readonly cards: readonly CardId[];
}

/** "3 nya kort": what others have added while one reads. They come in when one asks for them. */
export function NewCards({ cards }: Props) {
  const words = useWords().board;
  const screen = useScreenActions();
  return (
    <div className={styles.place} aria-live="polite">
      {cards.length > 0 && (
        <Button
          variant="line"
          size="small"
          icon="chevronDown"
          className={styles.button}
          onClick={() => screen.admit(cards)}
        >
          {words.newCards(cards.length)}
        </Button>
      )}
    </div>
  );
}
