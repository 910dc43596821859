import { type Folded, foldText } from '#shared/domain/search.ts';

/** Far more than a board holds; texts that are no longer there must not be kept for ever. */
const MOST = 8_000;

/** Folds each text once, however many letters are typed in the search field. */
export function createFolds(): (text: string) => Folded {
  const known = new Map<string, Folded>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= MOST) known.clear();
    const folded = foldText(text);
    known.set(text, folded);
    return folded;
  };
}
