import { type RefObject, useState } from 'react';
import { roleWordFor } from '#shared/domain/roleWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { replaceIn } from '../text/replaceIn.ts';
import type { Hold } from './holdBack.ts';
import { nameIn } from './nameIn.ts';

/** A sentence begins with a capital letter, also when its first word is put in. */
const BEGINS_SENTENCE = /(?:^|[.!?…]\s+|\n)$/;

/** The question that stands open about the words of a field, what of them is masked, and the answers that change them. */
export function useQuestion(hold: Hold | null, field: RefObject<HTMLTextAreaElement | null>) {
  const { swaps } = useWords().ask;
  const asked = hold?.kind === 'asks' ? hold : null;
  const [shown, setShown] = useState(false);
  // The next question begins masked.
  if (!asked && shown) setShown(false);
  const swap = asked && swaps[roleWordFor(asked.finding.kind, asked.words)];
  return {
    asked,
    masked: asked && !shown ? nameIn(asked) : null,
    shown,
    swap,
    toggle: () => setShown(!shown),
    /** "Jag ändrar": back to the words in question, which one must see to change. */
    change: () => {
      if (!asked) return;
      setShown(true);
      field.current?.focus();
      field.current?.setSelectionRange(asked.finding.from, asked.finding.to);
    },
    swapWords: () => {
      if (!asked || !swap) return;
      const { from, to } = asked.finding;
      const begins = BEGINS_SENTENCE.test(field.current?.value.slice(0, from) ?? '');
      replaceIn(field.current, from, to, begins ? capitalised(swap) : swap);
    },
  };
}

export type OpenQuestion = ReturnType<typeof useQuestion>;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
