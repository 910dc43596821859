import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { ActorField } from '../../../writing/actors/ActorField.tsx';
import { LetterCount } from '../../../writing/text/LetterCount.tsx';
import { putCaretLast } from '../../../writing/text/putCaretLast.ts';
import { ComposeField } from './ComposeField.tsx';
import styles from './DockComposer.module.css';
import { Starter } from './Starter.tsx';
import { type ComposerTerms, useComposer } from './useComposer.ts';

interface Props extends ComposerTerms {
  /** Raised each time somebody asks to write. */
  readonly asked: number;
  /** Somebody has begun to write here, or has left. */
  readonly onWriting: (writing: boolean) => void;
  /** How it stands with saving. */
  readonly status: ReactNode;
}

/** On a phone: the field at the bottom, always in reach of the thumb. */
export function DockComposer({ asked, onWriting, status, ...terms }: Props) {
  const words = useWords().compose;
  const composer = useComposer(terms);
  const field = useRef<HTMLTextAreaElement>(null);
  const [writing, setWriting] = useState(false);
  const { draft } = composer;
  const begun = writing || draft.text !== '' || draft.actors.length > 0;
  const changeWriting = (now: boolean) => {
    if (now === writing) return;
    setWriting(now);
    onWriting(now);
  };
  useEffect(() => {
    if (asked > 0) putCaretLast(field.current);
  }, [asked]);
  return (
    <form
      className={styles.dock}
      data-composer
      data-col={terms.column}
      aria-label={words.fieldLabel[terms.column]}
      onFocus={() => changeWriting(true)}
      onBlur={(event) => changeWriting(event.currentTarget.contains(event.relatedTarget))}
      onSubmit={(event) => {
        event.preventDefault();
        composer.add();
        field.current?.focus();
      }}
    >
      <div className={styles.status}>
        {status}
        <LetterCount text={draft.text} />
      </div>
      <div className={styles.box}>
        <div className={styles.writing}>
          <ComposeField
            column={terms.column}
            composer={composer}
            field={field}
            className={styles.field}
          />
        </div>
        <button
          type="submit"
          // A question is answered first: then that is the most important thing to do.
          className={classes(styles.send, composer.asks && styles.second)}
          disabled={!terms.mayAdd}
          // The keyboard of the phone stays up between cards.
          onMouseDown={(event) => event.preventDefault()}
        >
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
      {begun && (
        <div className={styles.tools}>
          <Starter column={terms.column} composer={composer} field={field} />
          <ActorField chosen={draft.actors} onTag={composer.tag} />
        </div>
      )}
    </form>
  );
}
