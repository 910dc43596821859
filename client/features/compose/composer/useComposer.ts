import { useState } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useDraft } from '../../../writing/draft/useDraft.ts';
import { holdBack } from '../../../writing/question/holdBack.ts';
import { usePastedLines } from './usePastedLines.ts';
import { usePublish } from './usePublish.ts';

export interface ComposerTerms {
  readonly column: ColumnId;
  /** The step one looks at. */
  readonly step: StepId;
  /** While the board is locked one may write, but not add. */
  readonly mayAdd: boolean;
  readonly onAdded: (card: CardId, step: StepId) => void;
}

/** A new card while it is written. The field is emptied only when the card is in the document. */
export function useComposer({ step, ...terms }: ComposerTerms) {
  const { draft, change, empty } = useDraft(terms.column, step);
  const { publish, refused, forgive } = usePublish(terms);
  const pasted = usePastedLines(draft.text);
  const [pardoned, setPardoned] = useState<ReadonlySet<string>>(new Set());
  /** Adding was asked for while a question stood open: it is done as soon as that is answered. */
  const [wanted, setWanted] = useState(false);
  const hold = holdBack(draft.text, '', pardoned);
  const addOne = () => {
    setWanted(false);
    if (publish(draft, [draft.text]) > 0) empty();
  };
  return {
    draft,
    hold,
    refused,
    pasted,
    /** Something is asked about the text: to answer is then the most important thing to do. */
    asks: hold?.kind === 'asks' || pasted.lines.length > 0,
    /** It was begun in another step than the one that is shown. */
    elsewhere: draft.step !== step,
    write: (text: string) => {
      setWanted(false);
      forgive();
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
      // Enter on a pasted list is an answer too: one card.
      pasted.keepAsOne();
      if (hold) setWanted(hold.kind === 'asks');
      else addOne();
    },
    /** One card for each line. Lines that need an answer, or are too long, stay in the field. */
    addLines: () => {
      const ready = pasted.lines.filter((line) => holdBack(line, '', pardoned) === null);
      const added = new Set(ready.slice(0, publish(draft, ready)));
      const left = pasted.lines.filter((line) => !added.has(line));
      if (left.length === 0) empty();
      else if (added.size > 0) change({ text: left.join('\n') });
    },
    vouch: () => {
      if (hold?.kind !== 'asks') return;
      const next = new Set([...pardoned, hold.words]);
      setPardoned(next);
      if (wanted && !holdBack(draft.text, '', next)) addOne();
    },
  };
}

export type ComposerModel = ReturnType<typeof useComposer>;
