import { useWords } from '../../i18n/useWords.ts';
import type { Blockage } from '../../sync/Session.ts';

/** What to say of a network that does not let the board through, and what helps. */
export function useBlockedWords(blocked: Blockage) {
  const { states, portal } = useWords();
  return blocked === 'portal' ? { ...states.blockedNetwork, ...portal } : states.blockedNetwork;
}
