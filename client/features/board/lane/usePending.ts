import { useProjection } from '../../../state/useProjection.ts';
import { useBoardScope } from '../actions/boardContext.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The cards that wait to be sent, when that is worth a word: on a locked board and without contact.
 * Else none, so that the ordinary round trip of each letter draws nothing.
 */
export function usePending(): ReadonlySet<string> {
  const { rights } = useBoardScope();
  const tells = rights.waiting || rights.locked;
  return useProjection(({ pending }) => (tells ? pending : NONE));
}
