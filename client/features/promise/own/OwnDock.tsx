import { useState } from 'react';
import { progressOf } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { useReadText } from '../useReadText.ts';
import styles from './OwnPromise.module.css';
import { ReadAloudDialog } from './ReadAloudDialog.tsx';

interface Props {
  readonly promise: NamedPromise;
  readonly mayWrite: boolean;
}

/** What remains, and the way on when nothing does. */
export function OwnDock({ promise, mayWrite }: Props) {
  const words = useWords().promise;
  const { written, parties, isWhole } = progressOf(promise);
  const read = useReadText(promise);
  const [reading, setReading] = useState(false);
  const remains = [
    words.partsWritten(written),
    written > 0 && parties > 0 && words.partiesLeft(parties),
  ];
  return (
    <div className={styles.dock}>
      <StateLine role="status" icon={isWhole ? 'check' : 'ring'} className={styles.status}>
        {isWhole ? `${words.whole}. ${read.text}.` : `${remains.filter(Boolean).join('. ')}.`}
      </StateLine>
      {mayWrite && (
        <Button disabled={!isWhole} onClick={() => setReading(true)}>
          {read.state === 'read' ? words.readAgain : words.readAloud}
        </Button>
      )}
      {reading && isWhole && (
        <ReadAloudDialog promise={promise} onClose={() => setReading(false)} />
      )}
    </div>
  );
}
