import { useState } from 'react';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { useSession } from '../state/useSession.ts';
import { Field } from '../ui/Field.tsx';
import { TextInput } from '../ui/TextInput.tsx';

interface Props {
  readonly id: CardId;
  readonly due: string | null;
  readonly label: string;
}

/** A year that is typed passes 0002 and 0020 on its way. */
const WHOLE_DAY = /^20\d\d-/;

/** By when a strategy's next step is taken. A day is saved at once; an emptied field when one leaves it, since a half-typed day is empty too. */
export function DueField({ id, due, label }: Props) {
  const session = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const save = (day: string | null) => session.edit(setStrategy, id, 'due', day);
  return (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          type="date"
          min="2020-01-01"
          max="2099-12-31"
          value={typed ?? due ?? ''}
          onChange={({ target }) => {
            setTyped(target.value);
            if (WHOLE_DAY.test(target.value)) save(target.value);
          }}
          onBlur={({ target }) => {
            if (target.value === '' && !target.validity?.badInput) save(null);
            setTyped(null);
          }}
        />
      )}
    </Field>
  );
}
