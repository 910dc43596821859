import { useState } from 'react';
import { Rich } from '../i18n/Rich.tsx';
import { useWords } from '../i18n/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';

/** The browser keeps nothing: what that means, and that writing goes on all the same. */
export function StorageRow() {
  const { states, common } = useWords();
  const { blockedStorage } = states;
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <Notice
      tone="warn"
      icon="octagon"
      title={blockedStorage.rowTitle}
      action={
        <Button variant="line" size="small" onClick={() => setAsking(true)}>
          {blockedStorage.whatCanIDo}
        </Button>
      }
    >
      {blockedStorage.rowText}
      {isAsking && (
        <Dialog
          title={blockedStorage.title}
          closeLabel={common.close}
          onClose={close}
          actions={<Button onClick={close}>{blockedStorage.goOn}</Button>}
        >
          <p>
            <Rich text={blockedStorage.lead} />
          </p>
          <p>{blockedStorage.foot}</p>
        </Dialog>
      )}
    </Notice>
  );
}
