import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useCard } from '../../state/useCard.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './BarRow.module.css';

interface Props {
  readonly card: CardId;
  readonly onTakeDown: () => void;
}

/** The card that the hall sees alone on the big screen. */
export function SpotlightRow({ card: id, onTakeDown }: Props) {
  const { room } = useWords();
  const card = useCard(id);
  return (
    <div className={styles.row}>
      <Icon name="screen" />
      <p role="status" className={styles.cut}>
        {room.onScreen(card?.text ?? '')}
      </p>
      <button type="button" className={styles.key} onClick={onTakeDown}>
        {room.offScreen}
      </button>
    </div>
  );
}
