import { useState } from 'react';
import { SaveUnsent } from '../features/boardFile/SaveUnsent.tsx';
import { useUnsentCount } from '../features/boardFile/useUnsentCount.ts';
import { useWords } from '../i18n/useWords.ts';
import { useProjection } from '../state/useProjection.ts';
import { useSession } from '../state/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { BlockedSteps } from './states/BlockedSteps.tsx';

/** The network lets pages through and the board not: what is safe, and how to get another network. */
export function BlockedRow() {
  const { states, common } = useWords();
  const { blockedNetwork } = states;
  const session = useSession();
  const isBlocked = useProjection(
    ({ connection }) => connection.kind === 'offline' && connection.blocked === true,
  );
  const waiting = useUnsentCount();
  const [isAsking, setAsking] = useState(false);
  if (!isBlocked) return null;
  const close = () => setAsking(false);
  const retry = () => {
    session.reconnect();
    close();
  };
  const how = (
    <Button variant="line" size="small" onClick={() => setAsking(true)}>
      {blockedNetwork.showHow}
    </Button>
  );
  return (
    <Notice tone="warn" icon="offline" title={blockedNetwork.title} action={how}>
      {blockedNetwork.rowText}
      {isAsking && (
        <Dialog
          title={blockedNetwork.title}
          closeLabel={common.close}
          onClose={close}
          actions={
            <>
              <Button onClick={retry}>{common.retry}</Button>
              <Button variant="line" onClick={close}>
                {blockedNetwork.writeAnyway}
              </Button>
            </>
          }
        >
          <p>{blockedNetwork.lead}</p>
          <BlockedSteps />
          <p>{blockedNetwork.foot}</p>
          {waiting > 0 && (
            <p>
              <SaveUnsent />
            </p>
          )}
        </Dialog>
      )}
    </Notice>
  );
}
