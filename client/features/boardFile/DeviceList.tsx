import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useApi } from '../../state/useApi.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './BoardFile.module.css';
import { DeviceTable } from './DeviceTable.tsx';
import { type DeviceView, deviceView } from './deviceRows.ts';
import { createDeviceStore } from './deviceStore.ts';
import { LateLock } from './LateLock.tsx';

const NO_TABLES: never[] = [];

/** *Allt synkat*: by table, which devices have something that has not arrived. Never who. */
export function DeviceList() {
  const { sync } = useWords().boardFile;
  const api = useApi();
  const { workshop: id, key } = useSession();
  const tables = useStage((stage) => stage.tables) ?? NO_TABLES;
  const [store] = useState(() => createDeviceStore(() => api.devices({ id, key })));
  const { devices, failed } = useReadable(store);
  const view = devices && deviceView(devices, { tables });
  return (
    <div className={styles.sync}>
      <h3>{sync.title}</h3>
      <div role="status">
        {failed && (
          <Notice tone="warn" icon="offline">
            {sync.unreachable}
          </Notice>
        )}
        {!failed && view && <Verdict view={view} />}
      </div>
      {view && view.rows.length > 0 && (
        <dl className={styles.tables}>
          {view.rows.map((row) => (
            <DeviceTable key={row.table ?? ''} row={row} />
          ))}
        </dl>
      )}
      <div className={styles.buttons}>
        <Button variant="line" size="small" onClick={store.ask}>
          {sync.refresh}
        </Button>
      </div>
      <LateLock />
    </div>
  );
}

interface VerdictProps {
  readonly view: DeviceView;
}

function Verdict({ view: { rows, behind, away } }: VerdictProps) {
  const { sync } = useWords().boardFile;
  if (rows.length === 0) return <p>{sync.none}</p>;
  if (behind > 0) {
    return (
      <Notice tone="warn" icon="clock" title={sync.some(behind)}>
        {sync.someText}
      </Notice>
    );
  }
  return (
    <Notice icon="check" title={sync.all}>
      {away > 0 ? sync.away(away) : sync.allText}
    </Notice>
  );
}
