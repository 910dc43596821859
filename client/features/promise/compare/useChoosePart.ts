import { choosePart } from '#shared/board/edits/promise.ts';
import type { PromisePart } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';
import { useSession } from '../../../state/useSession.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';

/** Puts a part of a table's promise into the joint one, or takes it out. */
export function useChoosePart(promise: NamedPromise) {
  const words = useWords().promise;
  const session = useSession();
  const offer = useUndoOffer();
  return (part: PromisePart, joins: boolean) => {
    const { table, name, said } = promise;
    const chosen = { part, table, words: said[part], joiner: ` ${words.and} ` };
    const undo = session.edit(choosePart, chosen, joins);
    const message = (joins ? words.put : words.takenOut)(words.table(name));
    if (undo) offer({ message, undo });
    else if (joins) offer({ message: words.noRoom, undo: null });
  };
}
