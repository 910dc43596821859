import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import styles from './Retention.module.css';
import { SavedDay } from './SavedDay.tsx';
import type { Saver } from './saver.ts';

interface Props {
  readonly stage: Stage;
  readonly saver: Saver;
}

/** Until when everything is kept. The rule that moves one day with the other is the stage's. */
export function Retention({ stage, saver }: Props) {
  const { organise } = useWords();
  return (
    <div className={styles.days}>
      <SavedDay
        label={organise.followUp}
        value={stage.followUp}
        onWrite={(followUp) => saver.save('followUp', () => ({ type: 'editDay', followUp }))}
        onLeave={saver.flush}
      />
      <SavedDay
        label={organise.deleteOn}
        needed
        value={stage.deleteOn}
        onWrite={(deleteOn) =>
          saver.save('deleteOn', () => (deleteOn ? { type: 'editDay', deleteOn } : null))
        }
        onLeave={saver.flush}
      />
      <p className={styles.hint}>{organise.deleteOnHint}</p>
    </div>
  );
}
