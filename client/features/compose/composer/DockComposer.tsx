import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { ActorField } from '../actors/ActorField.tsx';
import { LetterCount } from '../text/LetterCount.tsx';
import { ComposeField } from './ComposeField.tsx';
import styles from './DockComposer.module.css';
import { type ComposerTerms, useComposer } from './useComposer.ts';

interface Props extends ComposerTerms {
  /** While the board is locked one may write, but not add. */
  readonly mayAdd: boolean;
  /** Raised each time somebody asks to write. */
  readonly asked: number;
  /** How it stands with saving. */
  readonly status: ReactNode;
}

/** On a phone: the field at the bottom, always in reach of the thumb. */
export function DockComposer({ mayAdd, asked, status, ...terms }: Props) {
  const words = useWords().compose;
  const composer = useComposer(terms);
  const field = useRef<HTMLTextAreaElement>(null);
  const [writing, setWriting] = useState(false);
  const { draft } = composer;
  const begun = writing || draft.text !== '' || draft.actors.length > 0;
  useEffect(() => {
    if (asked > 0) field.current?.focus();
  }, [asked]);
  return (
    <form
      className={styles.dock}
      data-col={terms.column}
      aria-label={words.fieldLabel[terms.column]}
      onFocus={() => setWriting(true)}
      onBlur={(event) => setWriting(event.currentTarget.contains(event.relatedTarget))}
      onSubmit={(event) => {
        event.preventDefault();
        composer.add();
        field.current?.focus();
      }}
    >
      <div className={styles.status}>
        {status}
        <LetterCount length={draft.text.length} />
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
          className={classes(styles.send, composer.hold?.kind === 'asks' && styles.second)}
          disabled={!mayAdd}
          // The keyboard of the phone stays up between cards.
          onPointerDown={(event) => event.preventDefault()}
        >
          <Icon name="plus" />
          {words.add}
        </button>
      </div>
      {begun && <ActorField chosen={draft.actors} onTag={composer.tag} />}
    </form>
  );
}
