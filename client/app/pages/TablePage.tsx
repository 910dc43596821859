import { useState } from 'react';
import type { TableId } from '#shared/domain/ids.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { TableField } from '../../features/join/TableField.tsx';
import { SettingsButton } from '../../features/settings/SettingsButton.tsx';
import { ChooseTable } from '../../features/tablehost/ChooseTable.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useHosting } from '../../state/useHosting.ts';
import { useAddress } from '../../state/useRoute.ts';
import { useSeat } from '../../state/useSeat.ts';
import { useStage } from '../../state/useStage.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { DraftProvider } from '../../writing/draft/DraftProvider.tsx';
import { tableIn } from './join/tableIn.ts';
import styles from './TablePage.module.css';
import { TableComputer } from './table/TableComputer.tsx';

/** The computer that is a table's own: one that is nobody's, for notes on paper and for those who have no phone. */
export function TablePage() {
  const [hosting] = useHosting();
  const tables = useStage((stage) => stage.tables);
  const isThere = tables?.some(({ id }) => id === hosting?.table);
  return (
    <DraftProvider>
      {hosting && isThere ? <TableComputer hosting={hosting} /> : <BecomeTables />}
    </DraftProvider>
  );
}

function BecomeTables() {
  const { start } = useWords();
  const [, setHosting] = useHosting();
  const [seat, setSeat] = useSeat();
  const address = useAddress();
  const tables = useStage((stage) => stage.tables) ?? [];
  const [chosen, setChosen] = useState<TableId | null>(tableIn(address) ?? seat.table);
  const table = tables.find(({ id }) => id === standsFor(chosen, tables));
  const become = () => {
    if (!table) return;
    // Whoever sat with this computer as with a phone goes on with it as one of those who share it.
    const people = seat.org ? [{ turn: 1, org: seat.org }] : [];
    setHosting({ table: table.id, people, from: null, column: 'strengths' });
    setSeat({ table: table.id, org: null });
  };
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Wordmark href={pathTo.start()} label={start.toStart} />
        <span className={styles.gap} />
        <SettingsButton seatHref={null} />
      </header>
      <main className={styles.one}>
        <ChooseTable
          isChosen={table !== undefined}
          onChoose={become}
          field={(error) => (
            <TableField
              tables={tables.filter(({ mergedInto }) => mergedInto === null)}
              chosen={table?.id ?? null}
              moved={null}
              onChoose={setChosen}
              error={error}
              ref={null}
            />
          )}
        />
      </main>
    </div>
  );
}
