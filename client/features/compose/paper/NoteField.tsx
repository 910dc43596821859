import type { KeyboardEvent, RefObject } from 'react';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { MaskedWords } from '../../../writing/question/MaskedWords.tsx';
import { PersonalDataQuestion } from '../../../writing/question/PersonalDataQuestion.tsx';
import { useQuestion } from '../../../writing/question/useQuestion.ts';
import { LetterCount } from '../../../writing/text/LetterCount.tsx';
import styles from './NoteField.module.css';
import type { NoteText } from './useNoteText.ts';

interface Props {
  readonly id: string;
  readonly note: NoteText;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly isRefused: boolean;
  readonly shownStep: StepId;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The words of a note, and below them whatever keeps them from being a card yet. */
export function NoteField({ id, note, field, isRefused, shownStep, onKeyDown }: Props) {
  const { compose, tableHost } = useWords();
  const lang = useLang();
  const question = useQuestion(note.hold, field);
  const vouch = () => {
    note.vouch();
    field.current?.focus();
  };
  return (
    <div className={styles.field}>
      <div className={styles.paper}>
        <TextArea
          ref={field}
          className={styles.words}
          aria-label={tableHost.text}
          aria-describedby={id}
          aria-invalid={note.hold !== null || undefined}
          placeholder={tableHost.placeholder}
          enterKeyHint="next"
          value={note.text}
          onChange={(event) => note.write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <MaskedWords text={note.text} masked={question.masked} field={field} />
      </div>
      <LetterCount text={note.text} />
      <div id={id} className={styles.notes} aria-live="polite">
        {note.hold?.kind === 'tooLong' && (
          <StateLine tone="danger" icon="octagon">
            {compose.tooLong}
          </StateLine>
        )}
        {isRefused && <StateLine icon="lock">{compose.lockedKept}</StateLine>}
        {note.step !== shownStep && (
          <div className={styles.elsewhere}>
            <StateLine icon="pen">{compose.belongsTo(STEP_NAMES[note.step][lang])}</StateLine>
            <Button variant="bare" size="small" onClick={() => note.moveTo(shownStep)}>
              {compose.moveToShown}
            </Button>
          </div>
        )}
        <PersonalDataQuestion question={question} onVouch={vouch} />
      </div>
    </div>
  );
}
