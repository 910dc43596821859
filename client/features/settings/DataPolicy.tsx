import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './DataPolicy.module.css';
import { TextButton } from './TextButton.tsx';

interface Props {
  /** What the link says; its own name when nothing else is given. */
  readonly label?: string;
}

/** A link within a text to what is kept, where and how long. */
export function DataPolicy({ label }: Props) {
  const { common, policy } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextButton onClick={() => setOpen(true)}>{label ?? policy.title}</TextButton>
      {open && (
        <Dialog title={policy.title} closeLabel={common.close} onClose={() => setOpen(false)}>
          <ul className={styles.lines}>
            {policy.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  );
}
