import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useIsShownHere } from '../../state/useUnshownHere.ts';
import { StateLine } from '../../ui/StateLine.tsx';
import { CHAIRS_LIE } from './useChairs.ts';

/** Who sees what one writes here, and why it came to nothing. */
export function ChairNotes({ refused }: { readonly refused: boolean }) {
  const { perspectives: words, silence } = useWords();
  const mayWrite = useMayWrite();
  const shown = useIsShownHere(CHAIRS_LIE.step);
  return (
    <div role="status">
      {refused ? (
        <StateLine tone="danger" icon="octagon">
          {mayWrite ? words.notAdded : words.locked}
        </StateLine>
      ) : (
        <StateLine icon={shown ? 'eye' : 'eyeOff'}>
          {shown ? words.everyoneSees : silence.onlyYou}
        </StateLine>
      )}
    </div>
  );
}
