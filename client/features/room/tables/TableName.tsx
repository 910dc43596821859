import { type FormEvent, useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { useCommand } from '../../../state/useCommand.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import styles from './TableDialog.module.css';
import type { StageTable } from './tableRows.ts';

interface Props {
  readonly table: StageTable;
}

const LONGEST = 40;

export function TableName({ table }: Props) {
  const { common, room } = useWords();
  const command = useCommand();
  const [typed, setTyped] = useState(table.name);
  const name = typed.trim();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name !== '' && name !== table.name) {
      void command({ type: 'renameTable', table: table.id, name });
    }
  };
  return (
    <form className={styles.name} onSubmit={save}>
      <Field label={room.table.name}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={LONGEST}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="line" aria-disabled={name === '' || name === table.name}>
        {common.save}
      </Button>
    </form>
  );
}
