import { useId, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { StateLine } from '../../ui/StateLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { MaskedWords } from '../question/MaskedWords.tsx';
import { PersonalDataQuestion } from '../question/PersonalDataQuestion.tsx';
import { useQuestion } from '../question/useQuestion.ts';
import { LetterCount } from '../text/LetterCount.tsx';
import styles from '../text/WordsField.module.css';
import type { DraftText } from './useDraftText.ts';

interface Props {
  readonly draft: DraftText;
  readonly label: string;
  /** Below the label, read with the field. */
  readonly hint?: string | undefined;
}

/** A labelled field on words that are not added yet, with the same question about persons as every other. */
export function DraftField({ draft, label, hint }: Props) {
  const words = useWords().compose;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const question = useQuestion(draft.hold, field);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div id={`${id}-notes`} className={styles.notes}>
        {hint && <p>{hint}</p>}
      </div>
      <div className={styles.paper}>
        <TextArea
          ref={field}
          id={id}
          className={styles.area}
          aria-describedby={`${id}-notes`}
          aria-invalid={draft.hold !== null || undefined}
          value={draft.text}
          onChange={(event) => draft.write(event.target.value)}
        />
        <MaskedWords text={draft.text} masked={question.masked} field={field} />
      </div>
      <div aria-live="polite">
        {draft.hold?.kind === 'tooLong' && (
          <StateLine tone="danger" icon="octagon">
            {words.tooLongHere}
          </StateLine>
        )}
        <PersonalDataQuestion question={question} onVouch={draft.vouch} />
      </div>
      <LetterCount text={draft.text} />
    </div>
  );
}
