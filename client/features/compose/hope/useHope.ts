import { useState, useSyncExternalStore } from 'react';
import type { Board } from '#shared/board/board.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import type { Card } from '#shared/domain/card.ts';
import { type CardId, type ParticipantId, randomId } from '#shared/domain/ids.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSession } from '../../../state/useSession.ts';
import { useWriter } from '../../../state/useWriter.ts';
import type { Session } from '../../../sync/Session.ts';
import { useDraftBox } from '../../../writing/draft/DraftProvider.tsx';
import { holdBack } from '../../../writing/question/holdBack.ts';
import { randomBytes } from '../../../writing/randomBytes.ts';

/** Under what a half-written hope is kept on the device. */
const KEY = 'hope';

/** What one hopes to take home: one line, written on arrival, kept while it is half written. */
export function useHope(onKept: () => void) {
  const box = useDraftBox();
  const session = useSession();
  const writer = useWriter();
  const own = useBoard((board) => ownHope(board, session.participant));
  const kept = useSyncExternalStore(box.subscribe, () => box.read(KEY));
  const [pardoned, setPardoned] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState(false);
  const text = kept?.text ?? own?.text ?? '';
  const hold = holdBack(text, own?.text ?? '', pardoned);
  const step = session.stage.get()?.plan[0]?.step ?? STEPS[0];
  return {
    text,
    own,
    hold,
    refused,
    /** Words that are nowhere but here. */
    halfWritten: kept !== null && kept.text.trim() !== '' && kept.text !== own?.text,
    write: (next: string) => {
      setRefused(false);
      box.keep(KEY, next === '' && !own ? null : { step, text: next, actors: [] });
    },
    vouch: () => {
      if (hold?.kind === 'asks') setPardoned(new Set([...pardoned, hold.words]));
    },
    add: () => {
      if (hold || text.trim() === '') return;
      const card = {
        id: newCardId(),
        place: { step, ...NOWHERE },
        text: text.trim(),
      };
      const done = own
        ? rewrite(session, own.id, text.trim())
        : session.edit(addCard, { ...card, actors: [], kind: 'hope' }, writer()) !== null;
      setRefused(!done);
      if (!done) return;
      box.keep(KEY, null);
      onKept();
    },
    leave: () => box.keep(KEY, null),
  };
}

export type HopeModel = ReturnType<typeof useHope>;

/** [B18] It is listed in no cell: where it lies says nothing. */
const NOWHERE = { column: 'strengths', rank: 'a0' } as const;
const newCardId = (): CardId => randomId<'card'>(randomBytes);

function ownHope({ cards }: Board, participant: ParticipantId): Card | null {
  for (const card of cards.values()) {
    if (card.kind === 'hope' && card.author === participant && !card.removed) return card;
  }
  return null;
}

function rewrite(session: Session, card: CardId, next: string): boolean {
  const text = session.openText({ of: 'card', card, field: 'text' });
  text?.change(next);
  const done = text?.value.get() === next;
  text?.close();
  return done;
}
