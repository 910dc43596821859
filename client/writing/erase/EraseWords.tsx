import { useState } from 'react';
import { can } from '#shared/domain/role.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EraseWords.module.css';
import { type ErasableWords, EraseWordsDialog } from './EraseWordsDialog.tsx';

interface Props {
  /** What the words are called where they stand. */
  readonly label: string;
  readonly words: () => ErasableWords;
  /** Where the words do not stand above it. */
  readonly saysLabel?: boolean;
}

/** Beside a text, for whoever leads. */
export function EraseWords({ label, words, saysLabel = false }: Props) {
  const { erase } = useWords();
  const { role } = useSession();
  const [asked, setAsked] = useState<ErasableWords | null>(null);
  if (!can(role, 'erase')) return null;
  return (
    <div className={styles.place}>
      <Button
        variant="bare"
        size="small"
        icon="trash"
        aria-label={erase.ofField(label)}
        onClick={() => setAsked(words())}
      >
        {saysLabel ? erase.ofField(label) : erase.everywhereAsk}
      </Button>
      {asked && <EraseWordsDialog words={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
