import { useId } from 'react';
import styles from './Choice.module.css';
import { RadioOption } from './RadioOption.tsx';

interface ChoiceOption<Value> {
  readonly value: Value;
  readonly name: string;
  /** When the name is in another language than the page. */
  readonly lang?: string;
}

interface Props<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly ChoiceOption<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** A few choices, all of them in sight. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const { label, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <RadioOption
            key={option.value}
            name={name}
            checked={option.value === value}
            onChoose={() => onChoose(option.value)}
            lang={option.lang}
            className={styles.option}
          >
            {option.name}
          </RadioOption>
        ))}
      </div>
    </fieldset>
  );
}
