import { MOST_SEATS, MOST_TABLES } from '#shared/domain/table.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Field } from '../../ui/Field.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './NewDay.module.css';
import type { WrittenDay } from './newDayRequest.ts';

interface Props {
  readonly written: WrittenDay;
  readonly write: (change: Partial<WrittenDay>) => void;
}

/** What may be filled in at once or later. */
export function MoreOfTheDay({ written, write }: Props) {
  const { organise } = useWords();
  return (
    <div className={styles.fields}>
      <Field label={organise.date}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            value={written.date}
            onChange={(event) => write({ date: event.target.value })}
          />
        )}
      </Field>
      <Field label={organise.place}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            value={written.place}
            onChange={(event) => write({ place: event.target.value })}
          />
        )}
      </Field>
      <Stepper
        label={organise.tables}
        lessLabel={organise.oneTableLess}
        moreLabel={organise.oneTableMore}
        value={written.tables}
        min={1}
        max={MOST_TABLES}
        onChange={(tables) => write({ tables })}
      />
      <Stepper
        label={organise.seats}
        lessLabel={organise.oneSeatLess}
        moreLabel={organise.oneSeatMore}
        value={written.seats}
        min={1}
        max={MOST_SEATS}
        onChange={(seats) => write({ seats })}
      />
      <Field label={organise.organiser} hint={organise.organiserHint} className={styles.whole}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={120}
            value={written.organiser}
            onChange={(event) => write({ organiser: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
