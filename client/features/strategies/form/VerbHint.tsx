import { beginsWithoutVerb } from '#shared/domain/verbFirst.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Open } from '../list/Open.tsx';

/** "Börja med ett verb", where a strategy clearly begins otherwise. Never an error. */
export function VerbHint({ text }: { readonly text: string }) {
  const { verbHint } = useWords().strategies;
  return <div aria-live="polite">{beginsWithoutVerb(text) && <Open>{verbHint}</Open>}</div>;
}
