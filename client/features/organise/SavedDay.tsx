import type { ReactNode } from 'react';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useDraft } from './useDraft.ts';

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  /** `YYYY-MM-DD`; null when the day is open. */
  readonly value: string | null;
  /** A day that may not be left open gets no `null`. */
  readonly needed?: boolean;
  readonly onWrite: (day: string | null) => void;
  readonly onLeave: () => void;
}

/** A calendar day that saves itself, with its weekday in words below. */
export function SavedDay({ label, hint, value, needed = false, onWrite, onLeave }: Props) {
  const { organise } = useWords();
  const format = useFormats();
  const draft = useDraft(value ?? '', (day) => {
    if (day !== '') onWrite(day);
    else if (!needed) onWrite(null);
  });
  const missing = needed && draft.value === '';
  return (
    <Field
      label={label}
      hint={draft.value ? format.weekday(draft.value) : hint}
      error={missing && organise.dayWrong}
    >
      {(control) => (
        <TextInput
          {...control}
          type="date"
          max="2099-12-31"
          value={draft.value}
          onChange={(event) => draft.onChange(event.target.value)}
          onFocus={draft.onFocus}
          onBlur={() => {
            draft.onBlur();
            onLeave();
          }}
        />
      )}
    </Field>
  );
}
