import { type KeyboardEvent, type RefObject, useId } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { usePreferences } from '../../../state/usePreferences.ts';
import { classes } from '../../../ui/classes.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { MaskedWords } from '../../../writing/question/MaskedWords.tsx';
import { useQuestion } from '../../../writing/question/useQuestion.ts';
import { addsCard } from '../../../writing/text/addsCard.ts';
import styles from './ComposeField.module.css';
import { ComposerNotes } from './ComposerNotes.tsx';
import type { ComposerModel } from './useComposer.ts';

interface Props {
  readonly column: ColumnId;
  readonly composer: ComposerModel;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly className?: string | undefined;
  readonly onEscape?: (() => void) | undefined;
}

/** The field itself. Below it stands whatever keeps the text from being a card yet. */
export function ComposeField({ column, composer, field, className, onEscape }: Props) {
  const words = useWords().compose;
  const { enterAdds } = usePreferences();
  const notesId = useId();
  const { draft, hold } = composer;
  const question = useQuestion(hold, field);
  const onKeyDown = (event: KeyboardEvent) => {
    if (addsCard(event, enterAdds)) {
      event.preventDefault();
      composer.add();
    }
    if (event.key === 'Escape' && onEscape) {
      event.stopPropagation();
      onEscape();
    }
  };
  return (
    <>
      <div className={styles.paper}>
        <TextArea
          ref={field}
          className={classes(styles.field, className)}
          aria-label={words.fieldLabel[column]}
          aria-describedby={notesId}
          aria-invalid={hold !== null || undefined}
          placeholder={words.placeholder[column]}
          enterKeyHint={enterAdds ? 'send' : 'enter'}
          value={draft.text}
          onChange={(event) => composer.write(event.target.value)}
          onPaste={(event) => composer.pasted.onPaste(event.clipboardData.getData('text/plain'))}
          onKeyDown={onKeyDown}
        />
        <MaskedWords text={draft.text} masked={question.masked} field={field} />
      </div>
      <ComposerNotes id={notesId} composer={composer} question={question} field={field} />
    </>
  );
}
