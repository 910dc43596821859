import { useState, useSyncExternalStore } from 'react';
import { cellKey } from '#shared/board/cells.ts';
import { addLinkedCard } from '#shared/board/edits/strategy.ts';
import type { Card } from '#shared/domain/card.ts';
import { type CardId, randomId } from '#shared/domain/ids.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import { useOpenWorkshop } from '../../../state/useSession.ts';
import { useWriter } from '../../../state/useWriter.ts';
import { useDraftBox } from '../../../writing/draft/DraftProvider.tsx';
import { holdBack } from '../../../writing/question/holdBack.ts';
import { randomBytes } from '../../../writing/randomBytes.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** The first words of a strategy for a need, kept while they are half written. */
export function useNewStrategy(need: Card, onAdded: (id: CardId) => void) {
  const { session, store } = useOpenWorkshop();
  const box = useDraftBox();
  const writer = useWriter();
  const key = `answer:${need.id}`;
  const text = useSyncExternalStore(box.subscribe, () => box.read(key))?.text ?? '';
  const [pardoned, setPardoned] = useState(NOTHING);
  const [refused, setRefused] = useState(false);
  const hold = holdBack(text, '', pardoned);
  return {
    text,
    hold,
    refused,
    write: (next: string) => {
      setRefused(false);
      box.keep(key, next === '' ? null : { step: need.step, text: next, actors: [] });
    },
    vouch: () => {
      if (hold?.kind === 'asks') setPardoned(new Set([...pardoned, hold.words]));
    },
    add: () => {
      if (hold || text.trim() === '') return;
      const { step } = need;
      const last = store.getState().cells.get(cellKey(step, 'strategies'))?.at(-1)?.rank ?? null;
      const [rank = ''] = ranksAfter(last, 1);
      const id = randomId<'card'>(randomBytes);
      const card = {
        id,
        place: { step, column: 'strategies', rank },
        text: text.trim(),
        actors: [...need.actors],
      } as const;
      const added = session.edit(addLinkedCard, card, { to: need.id, kind: 'answers' }, writer());
      setRefused(added === null);
      if (!added) return;
      box.keep(key, null);
      onAdded(id);
    },
  };
}
