import type { TableId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useStage } from '../../../state/useStage.ts';
import { Field } from '../../../ui/Field.tsx';
import { SelectInput } from '../../../ui/SelectInput.tsx';

interface Props {
  readonly table: TableId | null;
  readonly onPick: (table: TableId | null) => void;
}

const NO_TABLES: Stage['tables'] = [];

/** For who sits at no table: whose answer it is. */
export function TableChoice({ table, onPick }: Props) {
  const { gapMap: words, common } = useWords();
  const tables = useStage((stage) => stage.tables) ?? NO_TABLES;
  return (
    <Field label={words.answersFor} hint={table ? undefined : words.needsTable}>
      {(control) => (
        <SelectInput
          {...control}
          value={table ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onPick(tables.find(({ id }) => id === value)?.id ?? null)
          }
        >
          <option value="">{words.chooseTable}</option>
          {tables
            .filter(({ mergedInto }) => mergedInto === null)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {common.table(name)}
              </option>
            ))}
        </SelectInput>
      )}
    </Field>
  );
}
