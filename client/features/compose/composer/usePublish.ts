import { useState } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import { useAnnouncer } from '../../../ui/useAnnouncer.ts';
import type { Draft } from '../../../writing/draft/draftBox.ts';
import { useAddCards } from '../../../writing/useAddCards.ts';

interface Terms {
  readonly column: ColumnId;
  readonly mayAdd: boolean;
  readonly onAdded: (card: CardId, step: StepId) => void;
}

/** Makes cards of what is written, says so, and keeps in mind why it came to nothing. */
export function usePublish({ column, mayAdd, onAdded }: Terms) {
  const { compose: words, silence } = useWords();
  const announcer = useAnnouncer();
  const offerUndo = useUndoOffer();
  const addCards = useAddCards();
  const [isRefused, setIsRefused] = useState(false);
  return {
    refused: isRefused ? (mayAdd ? 'notSaved' : 'locked') : null,
    forgive: () => setIsRefused(false),
    /** How many of the texts have become cards. */
    publish: ({ step, actors }: Draft, texts: readonly string[]): number => {
      const added = addCards(
        { step, column },
        texts.map((text) => ({ text, actors })),
      );
      setIsRefused(added.length < texts.length);
      const last = added.at(-1);
      if (last) onAdded(last.id, step);
      const own = last?.unshown ?? false;
      if (added.length === 1) announcer.polite(own ? silence.kept : words.added);
      if (added.length > 1) {
        const undo = () => {
          for (const { takeBack } of added) takeBack();
        };
        offerUndo({
          message: own ? silence.keptMany(added.length) : words.addedMany(added.length),
          undo,
        });
      }
      return added.length;
    },
  } as const;
}
