import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { ActorField } from '../../../writing/actors/ActorField.tsx';
import { maskedText } from '../../../writing/question/maskedText.ts';
import { LetterCount } from '../../../writing/text/LetterCount.tsx';
import { putCaretLast } from '../../../writing/text/putCaretLast.ts';
import { ComposeField } from './ComposeField.tsx';
import styles from './LaneComposer.module.css';
import { Starter } from './Starter.tsx';
import { type ComposerTerms, useComposer } from './useComposer.ts';

interface Props extends ComposerTerms {
  /** How many times this lane has been asked to be written in; 0: it is closed; -1: it stands open unasked. */
  readonly asked: number;
  readonly onOpen: () => void;
  /** The text stays as a draft. */
  readonly onClose: () => void;
}

/** The foot of a lane: an invitation, and in its place the field once somebody accepts it. */
export function LaneComposer({ asked, onOpen, onClose, ...terms }: Props) {
  const words = useWords().compose;
  const hintId = useId();
  const composer = useComposer(terms);
  const field = useRef<HTMLTextAreaElement>(null);
  const invitation = useRef<HTMLButtonElement>(null);
  const { draft } = composer;
  useEffect(() => {
    if (asked > 0) putCaretLast(field.current);
  }, [asked]);
  const close = () => {
    onClose();
    requestAnimationFrame(() => invitation.current?.focus());
  };

  if (asked === 0) {
    return (
      <button
        ref={invitation}
        type="button"
        className={styles.invitation}
        data-composer
        aria-describedby={draft.text ? hintId : undefined}
        onClick={onOpen}
      >
        <Icon name="plus" />
        <span className={styles.words}>{words.open[terms.column]}</span>
        {draft.text && (
          <span id={hintId} className={styles.draft}>
            {words.draft(maskedText(draft.text))}
          </span>
        )}
      </button>
    );
  }
  return (
    <form
      className={styles.composer}
      data-composer
      aria-label={words.fieldLabel[terms.column]}
      onFocus={(event) => {
        if (asked < 0 && event.target instanceof HTMLTextAreaElement) onOpen();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        composer.add();
        field.current?.focus();
      }}
    >
      <ComposeField column={terms.column} composer={composer} field={field} onEscape={close} />
      <Starter column={terms.column} composer={composer} field={field} />
      <div className={styles.row}>
        <ActorField chosen={draft.actors} onTag={composer.tag} />
        <LetterCount text={draft.text} />
        <Button
          size="small"
          type="submit"
          // A question is answered first: then that is the most important thing to do.
          variant={composer.asks ? 'line' : 'ink'}
          disabled={!terms.mayAdd}
        >
          {words.add}
        </Button>
      </div>
    </form>
  );
}
