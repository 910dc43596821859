import { type KeyboardEvent, type RefObject, useId } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import { STARTERS } from '#shared/domain/prompts/starters.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { usePreferences } from '../../../state/usePreferences.ts';
import { classes } from '../../../ui/classes.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { addsCard } from './addsCard.ts';
import styles from './ComposeField.module.css';
import { ComposerNotes } from './ComposerNotes.tsx';
import type { ComposerModel } from './useComposer.ts';

interface Props {
  readonly column: ColumnId;
  readonly composer: ComposerModel;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly className?: string | undefined;
  readonly onEscape?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
}

/** The field itself. Below it stands whatever keeps the text from being a card yet. */
export function ComposeField({ column, composer, field, className, onEscape, onFocus }: Props) {
  const words = useWords().compose;
  const lang = useLang();
  const { enterAdds } = usePreferences();
  const notesId = useId();
  const { draft, hold } = composer;
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
      <TextArea
        ref={field}
        className={classes(styles.field, className)}
        aria-label={words.fieldLabel[column]}
        aria-describedby={notesId}
        aria-invalid={hold !== null || undefined}
        placeholder={STARTERS[draft.step][column][lang]}
        enterKeyHint={enterAdds ? 'send' : 'enter'}
        value={draft.text}
        onChange={(event) => composer.write(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      />
      <ComposerNotes id={notesId} composer={composer} field={field} />
    </>
  );
}
