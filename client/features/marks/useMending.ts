import { useState } from 'react';
import { removeCard } from '#shared/board/edits/cards.ts';
import { useSession } from '../../state/useSession.ts';
import type { ApiProblem } from '../../sync/api.ts';
import type { Session } from '../../sync/Session.ts';
import type { Difference } from './findDifferences.ts';
import type { MarkStore } from './markStore.ts';

export interface Mending {
  /** What has been brought back from this board, as it differed before. */
  readonly mended: ReadonlyMap<string, Difference>;
  readonly problems: ReadonlyMap<string, ApiProblem>;
  /** What was pressed last: its button keeps the focus through the change. */
  readonly pressed: string | null;
  readonly mend: (difference: Difference) => Promise<void>;
  readonly takeBack: (difference: Difference) => void;
}

/** Brings back one thing at a time, and takes each of them back again. */
export function useMending(store: MarkStore): Mending {
  const session = useSession();
  const [mended, setMended] = useState<Mending['mended']>(new Map());
  const [problems, setProblems] = useState<Mending['problems']>(new Map());
  const [pressed, setPressed] = useState<string | null>(null);
  return {
    mended,
    problems,
    pressed,
    async mend(difference) {
      const { key, card } = difference;
      setPressed(key);
      const what = difference.kind === 'gone' ? 'card' : difference.field;
      const answer = await store.restore(card.id, what);
      setProblems((all) => (answer.ok ? without(all, key) : including(all, key, answer.problem)));
      if (answer.ok) setMended((all) => including(all, key, difference));
    },
    takeBack(difference) {
      setPressed(difference.key);
      putAsItWas(session, difference);
      setMended((all) => without(all, difference.key));
    },
  };
}

/** An edit of its own, as any other: whoever has written since keeps it only in the history of the board. */
function putAsItWas(session: Session, difference: Difference): void {
  const { card } = difference;
  if (difference.kind === 'gone') {
    session.edit(removeCard, card.id, { by: session.participant, at: session.now() });
    return;
  }
  const text = session.openText({ of: 'card', card: card.id, field: difference.field });
  text?.change(difference.now);
  text?.close();
}

const including = <Value>(all: ReadonlyMap<string, Value>, key: string, value: Value) =>
  new Map([...all, [key, value]]);

const without = <Value>(all: ReadonlyMap<string, Value>, key: string) =>
  new Map([...all].filter(([known]) => known !== key));
