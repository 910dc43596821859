import { readState } from '#shared/domain/promise.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { NamedPromise } from '../../state/usePromises.ts';

/** How it stands with the reading aloud: "4 av 4 står bakom", "Inte uppläst än". */
export function useReadText(promise: NamedPromise) {
  const words = useWords().promise;
  const state = readState(promise);
  const { behind, parties } = promise;
  const text = {
    not: words.notRead,
    changed: words.changedSince,
    read: words.behind(behind.length, parties.length),
  };
  return { state, text: text[state] };
}
