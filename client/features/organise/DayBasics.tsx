import type { Stage } from '#shared/domain/stage/stage.ts';
import { MOST_SEATS, MOST_TABLES } from '#shared/domain/table.ts';
import { useWords } from '../../i18n/useWords.ts';
import styles from './DayBasics.module.css';
import { SavedCount } from './SavedCount.tsx';
import { SavedDay } from './SavedDay.tsx';
import { SavedText } from './SavedText.tsx';
import type { Saver } from './saver.ts';
import { tableCommand, usualSeats } from './tableCommand.ts';

interface Props {
  readonly stage: Stage;
  readonly saver: Saver;
  /** The stage of the moment, for commands that change a part of something. */
  readonly now: () => Stage | null;
}

/** Title, day, place, tables: what everybody sees of a day. */
export function DayBasics({ stage, saver, now }: Props) {
  const { organise } = useWords();
  const { save, flush } = saver;
  return (
    <div className={styles.basics}>
      <SavedText
        label={organise.titleField}
        look="title"
        value={stage.title}
        max={120}
        whenEmpty={organise.titleMissing}
        onWrite={(title) => save('title', () => ({ type: 'editDay', title }))}
        onLeave={flush}
      />
      <SavedDay
        label={organise.date}
        value={stage.date}
        onWrite={(date) => save('date', () => ({ type: 'editDay', date }))}
        onLeave={flush}
      />
      <SavedText
        label={organise.place}
        value={stage.place}
        max={120}
        onWrite={(place) => save('place', () => ({ type: 'editDay', place }))}
        onLeave={flush}
      />
      <SavedCount
        label={organise.tables}
        lessLabel={organise.oneTableLess}
        moreLabel={organise.oneTableMore}
        value={stage.tables.length}
        min={1}
        max={MOST_TABLES}
        onWrite={(count) => save('tables', () => tableCommand(now(), { count }))}
      />
      <SavedCount
        label={organise.seats}
        lessLabel={organise.oneSeatLess}
        moreLabel={organise.oneSeatMore}
        value={usualSeats(stage)}
        min={1}
        max={MOST_SEATS}
        onWrite={(seats) => save('seats', () => tableCommand(now(), { seats }))}
      />
      <SavedText
        label={organise.organiser}
        hint={organise.organiserHint}
        value={stage.organiser}
        max={120}
        onWrite={(organiser) => save('organiser', () => ({ type: 'editDay', organiser }))}
        onLeave={flush}
      />
    </div>
  );
}
