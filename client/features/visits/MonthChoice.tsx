import { useWords } from '../../i18n/useWords.ts';
import { OptionButton } from '../../ui/OptionButton.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import styles from './MonthChoice.module.css';
import { useMonthChoices, useMonthName } from './useMonths.ts';

interface Props {
  readonly month: string | null;
  readonly onChoose: (month: string) => void;
}

/** A month: the next three are one press away. */
export function MonthChoice({ month, onChoose }: Props) {
  const words = useWords().visits;
  const name = useMonthName();
  const { near, far } = useMonthChoices();
  const isFar = month !== null && !near.includes(month);
  // One that was agreed on long ago is still a choice.
  const others = isFar && !far.includes(month) ? [month, ...far] : far;
  return (
    <fieldset>
      <legend className={styles.label}>{words.whichMonth}</legend>
      <div className={styles.months}>
        {near.map((one) => (
          <OptionButton key={one} pressed={one === month} onClick={() => onChoose(one)}>
            {name(one)}
          </OptionButton>
        ))}
        <SelectInput
          className={styles.later}
          aria-label={words.later}
          value={isFar ? month : ''}
          onChange={(event) => event.target.value && onChoose(event.target.value)}
        >
          <option value="">{words.later}</option>
          {others.map((one) => (
            <option key={one} value={one}>
              {name(one)}
            </option>
          ))}
        </SelectInput>
      </div>
    </fieldset>
  );
}
