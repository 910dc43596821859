import { useState } from 'react';
import { createPortal } from 'react-dom';
import { can } from '#shared/domain/role.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
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
  const ask = () => setAsked(words());
  return (
    <div className={styles.place}>
      {saysLabel ? (
        <Button variant="bare" size="small" icon="trash" onClick={ask}>
          {erase.ofField(label)}
        </Button>
      ) : (
        <IconButton icon="trash" size="small" label={erase.ofField(label)} onClick={ask} />
      )}
      {/* Out of the text's own letters and fields, which a dialog would inherit. */}
      {asked &&
        createPortal(
          <EraseWordsDialog words={asked} onClose={() => setAsked(null)} />,
          document.body,
        )}
    </div>
  );
}
