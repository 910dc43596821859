import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { Rich } from '../../i18n/Rich.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { dock } from '../../ui/dock.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { ChosenOrg } from './chosenOrg.ts';
import { isJoinable } from './findActors.ts';
import styles from './JoinForm.module.css';
import { OrganisationField } from './OrganisationField.tsx';
import { PrivacyLines } from './PrivacyLines.tsx';
import { TableField } from './TableField.tsx';

interface Props {
  readonly stage: Stage;
  /** Null until the board is here. */
  readonly actors: readonly Actor[] | null;
  /** What is known beforehand: an earlier choice, or the table of a table's QR code. */
  readonly org: ActorId | null;
  readonly table: TableId | null;
  readonly onEnter: (org: ChosenOrg, table: TableId) => void;
  /** A way to read more about personal data. */
  readonly readMore: ReactNode;
  /** For a computer that is nobody's own. */
  readonly otherWay: ReactNode;
}

/** Organisation, table, in: three presses at most, and no name asked for. */
export function JoinForm({
  stage,
  actors,
  org: knownOrg,
  table: knownTable,
  onEnter,
  readMore,
  otherWay,
}: Props) {
  const { join } = useWords();
  const joinable = actors?.filter(isJoinable) ?? null;
  const tables = stage.tables.filter(({ mergedInto }) => mergedInto === null);
  // Undefined while nobody has chosen here.
  const [picked, setOrg] = useState<ChosenOrg | null>();
  const org = picked === undefined ? earlierOrg(knownOrg, joinable) : picked;
  const [tableId, setTable] = useState(knownTable);
  const [asked, setAsked] = useState(false);
  const orgField = useRef<HTMLInputElement>(null);
  const tableField = useRef<HTMLInputElement>(null);
  // The code on a table leads to where its people sit now, also when they move while one reads this.
  const table = tables.find(({ id }) => id === standsFor(tableId, stage.tables));
  const scanned = stage.tables.find(({ id }) => id === tableId);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (org && table) return onEnter(org, table.id);
    setAsked(true);
    (org ? tableField : orgField).current?.focus();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.fields}>
        <OrganisationField
          ref={orgField}
          actors={joinable}
          chosen={org}
          onChoose={setOrg}
          error={asked && !org ? join.chooseOrganisation : null}
        />
        <TableField
          ref={tableField}
          tables={tables}
          chosen={table?.id ?? null}
          moved={
            scanned && table && scanned.id !== table.id
              ? join.tableMoved(scanned.name, table.name)
              : null
          }
          onChoose={setTable}
          error={asked && !table ? join.chooseTable : null}
        />
        <PrivacyLines stage={stage} />
        {otherWay}
      </div>
      <div ref={dock} className={styles.go}>
        <p className={styles.warning}>
          <Icon name="shield" />
          <span>
            <Rich text={join.noPersonalData} /> {readMore}
          </span>
        </p>
        <Button type="submit" className={styles.button}>
          {table ? join.goToTable(table.name) : join.go}
        </Button>
      </div>
    </form>
  );
}

/** What was chosen here before, if one can still come from there. */
const earlierOrg = (id: ActorId | null, joinable: readonly Actor[] | null): ChosenOrg | null =>
  id !== null && joinable?.some((actor) => actor.id === id) ? { kind: 'actor', id } : null;
