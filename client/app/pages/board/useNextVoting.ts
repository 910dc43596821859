import { useState } from 'react';
import { nextTerms, type RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import { termsText } from '../../../features/vote/desk/termsText.ts';
import { useVoting } from '../../../features/vote/votingContext.ts';
import { useWords } from '../../../i18n/useWords.ts';

/** The voting that comes next, as this screen would open it. */
export interface NextVoting {
  readonly terms: RoundTerms;
  readonly onTerms: (terms: RoundTerms) => void;
  /** The terms in words. */
  readonly given: string;
}

export function useNextVoting(): NextVoting {
  const words = useWords().vote;
  const { rounds } = useVoting();
  const [chosen, choose] = useState<RoundTerms | null>(null);
  const terms = chosen ?? nextTerms({ rounds });
  return { terms, onTerms: choose, given: termsText(terms, words) };
}
