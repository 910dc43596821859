import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useApp } from '../../state/appContext.ts';
import type { KeptHere } from '../../sync/device/kept.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './EmptyDevice.module.css';

/** *Töm den här enheten*, behind a question. */
export function EmptyDevice() {
  const { ownDevice } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.box}>
      <p className={styles.hint}>{ownDevice.hint}</p>
      <Button variant="line" icon="trash" onClick={() => setAsking(true)}>
        {ownDevice.empty}
      </Button>
      {asking && <ConfirmEmpty onClose={() => setAsking(false)} />}
    </div>
  );
}

interface ConfirmProps {
  readonly onClose: () => void;
}

/** Says what would be lost, what is gone from here, and what is safe elsewhere. */
function ConfirmEmpty({ onClose }: ConfirmProps) {
  const { common, ownDevice } = useWords();
  const { device } = useApp();
  const [kept, setKept] = useState<readonly KeptHere[] | null>(null);
  useEffect(() => {
    void device.kept().then(setKept);
  }, [device]);
  const unsent = (kept ?? []).filter((workshop) => workshop.unsent > 0);
  return (
    <Dialog
      title={ownDevice.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button
            variant="danger"
            icon="trash"
            disabled={kept === null}
            onClick={() => void device.empty()}
          >
            {unsent.length > 0 ? ownDevice.emptyAllTheSame : ownDevice.emptyNow}
          </Button>
        </>
      }
    >
      {unsent.length > 0 && (
        <>
          <StateLine tone="danger" icon="octagon">
            {ownDevice.unsent}
          </StateLine>
          <ul>
            {unsent.map(({ id, title, unsent: count }) => (
              <li key={id}>{ownDevice.unsentIn(title, count)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{ownDevice.goes}</p>
      <p>{ownDevice.stays}</p>
      {kept?.some(({ hasOrganiserKey }) => hasOrganiserKey) && <p>{ownDevice.links}</p>}
    </Dialog>
  );
}
