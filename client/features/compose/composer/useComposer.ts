import { useState } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useAnnouncer } from '../../../ui/useAnnouncer.ts';
import { useDraft } from '../draft/useDraft.ts';
import { holdBack } from '../question/holdBack.ts';
import { useAddCard } from '../useAddCard.ts';

export interface ComposerTerms {
  readonly column: ColumnId;
  /** The step one looks at. */
  readonly step: StepId;
  readonly onAdded: (card: CardId, step: StepId) => void;
}

/** A new card while it is written. The field is emptied only when the card is in the document. */
export function useComposer({ column, step, onAdded }: ComposerTerms) {
  const words = useWords().compose;
  const announcer = useAnnouncer();
  const addCard = useAddCard();
  const { draft, change, empty } = useDraft(column, step);
  const [pardoned, setPardoned] = useState<ReadonlySet<string>>(new Set());
  /** Adding was asked for while a question stood open: it is done as soon as that is answered. */
  const [wanted, setWanted] = useState(false);
  const [failed, setFailed] = useState(false);
  const hold = holdBack(draft.text, '', pardoned);

  const publish = (): void => {
    const card = addCard(column, draft);
    setFailed(card === null);
    setWanted(false);
    if (!card) return;
    empty();
    announcer.polite(words.added);
    onAdded(card, draft.step);
  };
  return {
    draft,
    hold,
    failed,
    /** It was begun in another step than the one that is shown. */
    elsewhere: draft.step !== step,
    write: (text: string) => {
      setWanted(false);
      change({ text });
    },
    tag: (actor: ActorId, tagged: boolean) =>
      change({
        actors: tagged
          ? [...draft.actors, actor]
          : draft.actors.filter((chosen) => chosen !== actor),
      }),
    moveHere: () => change({ step }),
    add: () => {
      if (draft.text.trim() === '') return;
      if (hold) setWanted(hold.kind === 'asks');
      else publish();
    },
    vouch: () => {
      if (hold?.kind !== 'asks') return;
      const next = new Set([...pardoned, hold.words]);
      setPardoned(next);
      if (wanted && !holdBack(draft.text, '', next)) publish();
    },
  };
}

export type ComposerModel = ReturnType<typeof useComposer>;
