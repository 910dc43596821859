import { useState } from 'react';
import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useApi } from '../../state/useApi.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StateLine } from '../../ui/StateLine.tsx';

interface Props {
  readonly card: CardId;
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'erasing' }
  | { readonly kind: 'failed'; readonly why: ApiProblem };

/** *Radera överallt*: says what goes and what stays before it is done, since nothing brings it back. */
export function EraseDialog({ card, onClose }: Props) {
  const { common, erase, problems, start } = useWords();
  const session = useSession();
  const api = useApi();
  const offer = useUndoOffer();
  const [state, setState] = useState<State>({ kind: 'asking' });
  const run = async () => {
    if (state.kind === 'erasing') return;
    setState({ kind: 'erasing' });
    const done = await api.erase({ id: session.workshop, key: session.key }, [card]);
    if (!done.ok) return setState({ kind: 'failed', why: done.problem });
    onClose();
    offer({ undo: null, message: erase.done });
  };
  return (
    <Dialog
      title={erase.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button variant="danger" icon="trash" onClick={run}>
            {state.kind === 'erasing' ? erase.erasing : erase.everywhere}
          </Button>
        </>
      }
    >
      <p>{erase.goes}</p>
      <p>{erase.stays}</p>
      {state.kind === 'failed' && (
        <StateLine role="alert" tone="danger" icon="octagon">
          {erase.notDone} {state.why === 'network' ? start.relayDown : problems[state.why]}
        </StateLine>
      )}
    </Dialog>
  );
}
