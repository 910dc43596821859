import { Field } from './Field.tsx';
import { TextInput } from './TextInput.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows a list that is too long to look through. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          type="search"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
