import { useState } from 'react';
import { createPortal } from 'react-dom';
import { can } from '#shared/domain/role.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './EraseWords.module.css';
import { type ErasableWords, EraseWordsDialog } from './EraseWordsDialog.tsx';

interface Props {
  /** What the words are called where they stand. */
  readonly label: string;
  readonly words: () => ErasableWords;
  /** Whether or not they were erased. */
  readonly onClosed?: () => void;
}

/** Beside a text, for whoever leads. */
export function EraseWords({ label, words, onClosed }: Props) {
  const { erase } = useWords();
  const { role } = useSession();
  const [asked, setAsked] = useState<ErasableWords | null>(null);
  if (!can(role, 'erase')) return null;
  const close = () => {
    setAsked(null);
    onClosed?.();
  };
  return (
    <div className={styles.place}>
      <IconButton
        icon="trash"
        size="small"
        label={erase.ofField(label)}
        onClick={() => setAsked(words())}
      />
      {/* Out of the text's own letters and fields, which a dialog would inherit. */}
      {asked && createPortal(<EraseWordsDialog words={asked} onClose={close} />, document.body)}
    </div>
  );
}
