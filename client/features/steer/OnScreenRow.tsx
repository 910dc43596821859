import type { OnScreen } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './BarRow.module.css';

interface Props {
  readonly shown: OnScreen;
  readonly onTakeDown: () => void;
}

/** What the hall sees on the big screen in place of what follows the day. */
export function OnScreenRow({ shown, onTakeDown }: Props) {
  const { onScreen, room } = useWords();
  return (
    <div className={styles.row}>
      <Icon name="screen" />
      <p role="status" className={styles.cut}>
        {onScreen.shows[shown.kind]}
      </p>
      <button type="button" className={styles.key} onClick={onTakeDown}>
        {room.offScreen}
      </button>
    </div>
  );
}
