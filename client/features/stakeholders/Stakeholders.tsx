import { STAKEHOLDERS } from '#shared/domain/prompts/stakeholders.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { useOwnOrg } from '../../state/useOwnOrg.ts';
import { Field } from '../../ui/Field.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { OwnOrgLine } from '../../writing/actors/OwnOrgLine.tsx';
import { MissingList } from './MissingList.tsx';
import { Offers } from './Offers.tsx';
import styles from './Stakeholders.module.css';
import { TablePicture } from './TablePicture.tsx';
import { TableViews } from './TableViews.tsx';
import { Undertakings } from './Undertakings.tsx';
import { useViewedTable, type ViewedTable } from './useViewedTable.ts';

/** Step four: who is concerned by one situation, what each wins, risks and can give, and what managements take on. */
export function Stakeholders() {
  const lang = useLang();
  const viewed = useViewedTable();
  const org = useOwnOrg();
  const { table, tables } = viewed;
  return (
    <div className={styles.page}>
      <div>
        <h1>{STAKEHOLDERS.question[lang]}</h1>
        {viewed.choose && <TableField {...viewed} />}
      </div>
      {table && <TablePicture key={table.id} table={table.id} />}
      <div className={styles.two}>
        <Offers own={org.own} lead={<OwnOrgLine {...org} />} />
        <MissingList tables={tables} />
      </div>
      <Undertakings own={org.own} />
      <TableViews tables={tables} />
    </div>
  );
}

function TableField({ table, tables, choose }: ViewedTable) {
  const { common, stakeholders: words } = useWords();
  return (
    <Field label={words.ofTable} className={styles.which}>
      {(control) => (
        <SelectInput
          {...control}
          value={table?.id ?? ''}
          onChange={(event) => {
            const chosen = tables.find(({ id }) => id === event.target.value);
            if (chosen) choose?.(chosen.id);
          }}
        >
          <option value="">{words.chooseTable}</option>
          {tables.map(({ id, name }) => (
            <option key={id} value={id}>
              {common.table(name)}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  );
}
