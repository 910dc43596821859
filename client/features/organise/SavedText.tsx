import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './SavedText.module.css';
import { useDraft } from './useDraft.ts';

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  /** UTF-16 units. */
  readonly max: number;
  readonly onWrite: (text: string) => void;
  readonly onLeave: () => void;
  /** What is said instead of saving when nothing is left. */
  readonly whenEmpty?: string;
  readonly look?: 'line' | 'title' | 'lines';
}

/** A text of the day that saves itself. */
export function SavedText(props: Props) {
  const { label, hint, value, max, onWrite, onLeave, whenEmpty, look = 'line' } = props;
  const empty = (text: string) => whenEmpty !== undefined && text.trim() === '';
  const draft = useDraft(value, (text) => !empty(text) && onWrite(text));
  const Control = look === 'lines' ? TextArea : TextInput;
  return (
    <Field label={label} hint={hint} error={empty(draft.value) && whenEmpty}>
      {(control) => (
        <Control
          {...control}
          className={classes(look === 'title' && styles.title, look === 'lines' && styles.lines)}
          value={draft.value}
          maxLength={max}
          autoComplete="off"
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
