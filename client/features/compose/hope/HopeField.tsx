import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { MaskedWords } from '../../../writing/question/MaskedWords.tsx';
import { PersonalDataQuestion } from '../../../writing/question/PersonalDataQuestion.tsx';
import { useQuestion } from '../../../writing/question/useQuestion.ts';
import { addsCard } from '../../../writing/text/addsCard.ts';
import { LetterCount } from '../../../writing/text/LetterCount.tsx';
import { putCaretLast } from '../../../writing/text/putCaretLast.ts';
import styles from './HopeField.module.css';
import type { HopeModel } from './useHope.ts';

interface Props {
  readonly hope: HopeModel;
}

/** The line itself, with the same question about names as any card. */
export function HopeField({ hope }: Props) {
  const words = useWords().lobby;
  const notesId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const question = useQuestion(hope.hold, field);
  // Whoever comes back to what was half written goes on where it ends; others are not given a keyboard unasked.
  useEffect(() => {
    if (field.current?.value) putCaretLast(field.current);
  }, []);
  return (
    <div className={styles.cloth}>
      <div className={styles.paper}>
        <TextArea
          ref={field}
          className={styles.field}
          aria-label={words.hopeField}
          aria-describedby={notesId}
          aria-invalid={hope.hold !== null || undefined}
          enterKeyHint="done"
          value={hope.text}
          onChange={(event) => hope.write(event.target.value)}
          onKeyDown={(event) => {
            if (!addsCard(event, true)) return;
            event.preventDefault();
            hope.add();
          }}
        />
        <MaskedWords text={hope.text} masked={question.masked} field={field} />
      </div>
      <div id={notesId} className={styles.notes} aria-live="polite">
        <LetterCount text={hope.text} />
        <PersonalDataQuestion question={question} onVouch={hope.vouch} />
        {hope.refused && (
          <StateLine tone="danger" icon="octagon">
            {words.hopeRefused}
          </StateLine>
        )}
      </div>
      <p className={styles.review}>
        <Icon name="eyeOff" />
        {words.hopeReview}
      </p>
    </div>
  );
}
