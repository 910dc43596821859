import type { CellKey } from '#shared/board/cells.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { usePreferences } from '../../../state/usePreferences.ts';
import { Button } from '../../../ui/Button.tsx';
import { useScreenActions } from '../screen/screenContext.ts';
import type { LaneNews } from './heldLane.ts';
import styles from './NewCards.module.css';

interface Props {
  readonly lane: CellKey;
  readonly news: LaneNews | null;
}

/** "3 nya kort": what others have done in the lane while one reads. It comes in when one asks for it. */
export function NewCards({ lane, news }: Props) {
  const words = useWords().board;
  const screen = useScreenActions();
  const { holdsUpdates } = usePreferences();
  const onlyNew = news?.added.length === news?.changes;
  return (
    <span className={styles.place} aria-live={holdsUpdates ? 'off' : 'polite'}>
      {news && (
        <Button
          variant="line"
          size="small"
          className={styles.button}
          onClick={() => screen.admit(lane, news.added)}
        >
          {onlyNew ? words.newCards(news.changes) : words.laneChanges(news.changes)}
        </Button>
      )}
    </span>
  );
}
