import { useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { useApi } from '../../../state/useApi.ts';
import { useCommand } from '../../../state/useCommand.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import type { WaysInStore } from './waysIn.ts';

interface Props {
  readonly open: boolean;
  readonly take: WaysInStore['take'];
  readonly onClose: () => void;
}

/** What it means to shut or open the door, before it is done. */
export function DoorDialog({ open, take, onClose }: Props) {
  const { common, lead, steer } = useWords();
  const words = lead.door;
  const turn = useDoor(take);
  const [failed, setFailed] = useState(false);
  const go = async () => {
    if (await turn(!open)) onClose();
    else setFailed(true);
  };
  return (
    <Dialog
      title={open ? words.closeTitle : words.openTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button onClick={go}>{open ? steer.closeDoor : steer.openDoor}</Button>
        </>
      }
    >
      <p>{open ? words.closeText : words.openText}</p>
      <div role="status">
        {failed && (
          <StateLine tone="danger" icon="octagon">
            {words.failed}
          </StateLine>
        )}
      </div>
    </Dialog>
  );
}

/** The new code comes before the door is opened, so that the old one never leads in again. */
function useDoor(take: WaysInStore['take']) {
  const api = useApi();
  const session = useSession();
  const command = useCommand();
  return async (open: boolean): Promise<boolean> => {
    if (open) {
      const renewed = await api.renewCode({ id: session.workshop, key: session.key });
      if (!renewed.ok) return false;
      take(renewed.value);
    }
    return command({ type: 'door', open });
  };
}
