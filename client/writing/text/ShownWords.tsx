import { useEffect, useRef, useState } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraftBox } from '../draft/DraftProvider.tsx';
import styles from './ShownWords.module.css';
import { heldKey } from './useHeldText.ts';
import { WordsField } from './WordsField.tsx';

interface Props {
  readonly path: TextPath;
  /** What the text says now. */
  readonly words: string;
  readonly label: string;
  /** Stands in the hole while nothing is written. */
  readonly question: string;
  readonly hint?: string | undefined;
  /** Opened from elsewhere, as by a button below; told when it is closed again. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Words that several may write, read until somebody asks to write; where there are none, the question that fills the hole. */
export function ShownWords({ path, words, label, question, hint, open, onOpen }: Props) {
  const common = useWords().common;
  const mayWrite = useMayWrite();
  const box = useDraftBox();
  const [wasOpen, setWasOpen] = useState(open);
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== wasOpen) {
      const next = around.current?.querySelector<HTMLElement>(open ? 'textarea' : 'button');
      next?.focus();
      setWasOpen(open);
    }
  }, [open, wasOpen]);
  // Words that may point out a person are still here alone: the question about them stays in sight.
  const close = () => onOpen(box.read(heldKey(path)) !== null);
  return (
    <div ref={around} className={styles.words}>
      {open && mayWrite ? (
        <>
          <WordsField path={path} label={label} labelHidden hint={hint} />
          <Button variant="line" size="small" className={styles.end} onClick={close}>
            {common.done}
          </Button>
        </>
      ) : words.trim() !== '' ? (
        <>
          {linesOf(words).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {mayWrite && (
            <Button
              variant="bare"
              size="small"
              icon="pen"
              className={styles.edit}
              aria-label={`${common.edit}: ${label}`}
              onClick={() => onOpen(true)}
            >
              {common.edit}
            </Button>
          )}
        </>
      ) : mayWrite ? (
        <button type="button" className={styles.hole} onClick={() => onOpen(true)}>
          {question}
        </button>
      ) : (
        <p className={styles.hole}>{question}</p>
      )}
    </div>
  );
}

/** Each line once: two who write the same are read as one. */
const linesOf = (words: string): readonly string[] => [
  ...new Set(words.split('\n').filter((line) => line.trim() !== '')),
];
