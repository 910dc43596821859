import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useApi } from '../../state/useApi.ts';
import { useSession } from '../../state/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useToasts } from '../../ui/useToasts.ts';

interface Props {
  /** `k1` */
  readonly number: string;
  readonly name: string;
}

/** Takes working material that was kept away, once it has been asked about: nothing brings it back. */
export function DropKept({ number, name }: Props) {
  const { common, problems, versions: words } = useWords();
  const api = useApi();
  const { workshop, key } = useSession();
  const toasts = useToasts();
  const [asks, setAsks] = useState(false);
  const drop = async () => {
    const dropped = await api.dropKept({ id: workshop, key }, number);
    setAsks(false);
    const problem = dropped.ok ? null : dropped.problem;
    const why = problem === 'network' ? words.dropOffline : problem && problems[problem];
    toasts.show({ text: why ?? words.dropDone });
  };
  return (
    <>
      <IconButton
        icon="trash"
        size="small"
        label={words.drop(name)}
        onClick={() => setAsks(true)}
      />
      {asks && (
        <Dialog
          title={words.dropTitle}
          closeLabel={common.close}
          onClose={() => setAsks(false)}
          actions={
            <>
              <Button variant="line" onClick={() => setAsks(false)}>
                {common.cancel}
              </Button>
              <Button variant="danger" icon="trash" onClick={() => void drop()}>
                {words.dropGo}
              </Button>
            </>
          }
        >
          <p>{words.dropText(name)}</p>
        </Dialog>
      )}
    </>
  );
}
