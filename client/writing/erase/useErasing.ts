import { useState } from 'react';
import type { EraseRequest } from '#shared/protocol/api.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useApi } from '../../state/useApi.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import type { ApiProblem } from '../../sync/api.ts';

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'erasing' }
  | { readonly kind: 'failed'; readonly why: ApiProblem };

/** Asks the relay to erase, closes when nothing is left, and says why when it was not finished. */
export function useErasing(onClose: () => void) {
  const { problems, start } = useWords();
  const session = useSession();
  const api = useApi();
  const offer = useUndoOffer();
  const [state, setState] = useState<State>({ kind: 'asking' });
  const run = async (request: EraseRequest, message: string) => {
    if (state.kind === 'erasing') return;
    setState({ kind: 'erasing' });
    const done = await api.erase({ id: session.workshop, key: session.key }, request);
    if (!done.ok) return setState({ kind: 'failed', why: done.problem });
    onClose();
    offer({ undo: null, message });
  };
  return { run, isRunning: state.kind === 'erasing', problem: problemOf(state) };

  function problemOf(now: State): string | null {
    if (now.kind !== 'failed') return null;
    return now.why === 'network' ? start.relayDown : problems[now.why];
  }
}
