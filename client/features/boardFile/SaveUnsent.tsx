import { useState } from 'react';
import { fileName } from '#shared/summary/fileName.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { Button } from '../../ui/Button.tsx';
import { useToasts } from '../../ui/useToasts.ts';
import { saveBytes } from './saveBytes.ts';

/** What waits on this device as a file, for whoever leads. Made here; it is sent nowhere. */
export function SaveUnsent() {
  const { unsent } = useWords().boardFile;
  const session = useSession();
  const toasts = useToasts();
  const title = useStage((stage) => stage.title) ?? '';
  const date = useStage((stage) => stage.date);
  const [isSaved, setSaved] = useState(false);
  const save = () => {
    const file = session.unsentFile();
    if (!file) return;
    saveBytes(fileName(title, date, 'mellanrum', 'osant'), new Blob([file]));
    setSaved(true);
    toasts.show({ text: unsent.saved });
  };
  return (
    <Button variant="line" size="small" icon={isSaved ? 'check' : 'download'} onClick={save}>
      {unsent.save}
    </Button>
  );
}
