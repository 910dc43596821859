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
import { useBlockedWords } from './states/useBlockedWords.ts';

/** The network does not let the board through: what is safe, and what to do about it. */
export function BlockedRow() {
  const { common } = useWords();
  const session = useSession();
  const blocked = useProjection(({ connection }) =>
    connection.kind === 'offline' ? connection.blocked : undefined,
  );
  const told = useBlockedWords(blocked ?? 'sockets');
  const waiting = useUnsentCount();
  const [isAsking, setAsking] = useState(false);
  if (!blocked) return null;
  const close = () => setAsking(false);
  const retry = () => {
    session.reconnect();
    close();
  };
  const how = (
    <Button variant="line" size="small" onClick={() => setAsking(true)}>
      {told.showHow}
    </Button>
  );
  return (
    <Notice tone="warn" icon="offline" title={told.title} action={how}>
      {told.rowText}
      {isAsking && (
        <Dialog
          title={told.title}
          closeLabel={common.close}
          onClose={close}
          actions={
            <>
              <Button onClick={retry}>{common.retry}</Button>
              <Button variant="line" onClick={close}>
                {told.writeAnyway}
              </Button>
            </>
          }
        >
          <p>{told.lead}</p>
          <BlockedSteps steps={told.steps} />
          <p>{told.foot}</p>
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
