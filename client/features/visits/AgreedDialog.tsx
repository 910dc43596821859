import type { Way } from '#shared/domain/visitExchange.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { OptionButton } from '../../ui/OptionButton.tsx';
import { MonthChoice } from './MonthChoice.tsx';
import { useVisitDeeds } from './useVisitDeeds.ts';
import styles from './VisitDialogs.module.css';
import { VisitWords } from './VisitWords.tsx';

interface Props {
  readonly way: Way;
  readonly onClose: () => void;
}

/** A settled visit: its month, its questions, and whether it has been made. */
export function AgreedDialog({ way, onClose }: Props) {
  const { common, visits: words } = useWords();
  const deeds = useVisitDeeds();
  const name = useActorName();
  const { guest, host, visits, month, done } = way;
  return (
    <Dialog
      title={words.visitsWhom(name(guest), name(host))}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button
          variant="line"
          onClick={() => {
            if (deeds.callOff(visits)) onClose();
          }}
        >
          {words.callOff}
        </Button>
      }
    >
      <div className={styles.fields}>
        {visits.map(({ id }) => (
          <VisitWords key={id} visit={id} field="learn" />
        ))}
        <MonthChoice month={month} onChoose={(next) => deeds.agree(visits, next)} />
        <div>
          <OptionButton marked pressed={done} onClick={() => deeds.setDone(visits, !done)}>
            {words.isDone}
          </OptionButton>
        </div>
      </div>
    </Dialog>
  );
}
