import { useWords } from '../../i18n/useWords.ts';
import { StatePage } from '../../ui/StatePage.tsx';

/** Nothing is kept on this device any more. There is no way on from here: the app itself is gone from it too. */
export function EmptiedPage() {
  const { ownDevice } = useWords();
  return (
    <StatePage motif="holes" title={ownDevice.emptied}>
      <p>{ownDevice.emptiedText}</p>
    </StatePage>
  );
}
