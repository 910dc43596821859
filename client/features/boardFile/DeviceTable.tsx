import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useStage } from '../../state/useStage.ts';
import styles from './BoardFile.module.css';
import type { Behind, DeviceRow } from './deviceRows.ts';

interface Props {
  readonly row: DeviceRow;
}

/** One table: how many of its devices are in sync, and what is left on the others. */
export function DeviceTable({ row: { table, devices, inSync, behind } }: Props) {
  const { boardFile, common } = useWords();
  const { sync } = boardFile;
  const known = useStage(({ tables }) => tables.find(({ id }) => id === table)?.name) ?? null;
  const all = behind.length === 0;
  return (
    <div className={styles.table}>
      <dt>{known === null ? sync.noTable : common.table(known)}</dt>
      <dd>
        {all ? sync.inSync(devices) : sync.partly(inSync, devices)}
        {!all && (
          <ul className={styles.behind}>
            {behind.map((device) => (
              <BehindItem key={device.id} device={device} />
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

interface BehindProps {
  readonly device: Behind;
}

function BehindItem({ device: { org, waiting, unshown, seen } }: BehindProps) {
  const { sync } = useWords().boardFile;
  const formats = useFormats();
  const actorName = useActorName();
  const left = [
    waiting === null && sync.unknown,
    waiting !== null && waiting > 0 && sync.waiting(waiting),
    unshown > 0 && sync.unshown(unshown),
  ].filter((one) => one !== false);
  return (
    <li>
      {(org && actorName(org)) || sync.noOrg}: <b>{left.join(', ')}</b>
      {seen !== null && `, ${sync.seen(formats.moment(seen))}`}
    </li>
  );
}
