import { useId } from 'react';
import styles from './ViewChoice.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** One of two ways to look at the same. */
export function ViewChoice<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className="sr">{label}</legend>
      <div className={styles.choice}>
        {(Object.keys(options) as Value[]).map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            {options[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
