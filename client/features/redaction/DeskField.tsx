import { type ReactNode, useId, useRef } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { StateLine } from '../../ui/StateLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { MaskedWords } from '../../writing/question/MaskedWords.tsx';
import { PersonalDataQuestion } from '../../writing/question/PersonalDataQuestion.tsx';
import { useQuestion } from '../../writing/question/useQuestion.ts';
import styles from './DeskField.module.css';
import { TwoTexts } from './TwoTexts.tsx';
import { type DeskTextTerms, useDeskText } from './useDeskText.ts';

interface Props {
  readonly terms: DeskTextTerms;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  /** Below the field, of what stands in it. */
  readonly count?: (text: string) => ReactNode;
  /** What is said of words that cannot be saved. */
  readonly wrong?: string;
  readonly look?: 'line' | 'lines' | 'heading' | 'number';
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly onFocus?: () => void;
}

/** A field on a text of the summary's own. It saves itself, and never loses what was written in it. */
export function DeskField(props: Props) {
  const { terms, label, labelHidden = false, hint, count, wrong, look = 'line' } = props;
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const own = useDeskText(terms);
  const question = useQuestion(own.hold, field);
  const isWrong = own.isWrong && wrong !== undefined;
  return (
    <div className={styles.field}>
      <label className={labelHidden ? 'sr' : styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.paper}>
        <TextArea
          ref={field}
          id={id}
          className={classes(styles.area, styles[look])}
          aria-describedby={`${id}-notes`}
          aria-invalid={own.hold !== null || isWrong || undefined}
          autoComplete="off"
          inputMode={look === 'number' ? 'decimal' : undefined}
          placeholder={props.placeholder}
          disabled={props.disabled}
          value={own.text}
          onChange={({ target }) =>
            own.write(look === 'lines' ? target.value : target.value.replaceAll('\n', ' '))
          }
          onKeyDown={(event) => {
            if (event.key === 'Enter' && look !== 'lines') event.preventDefault();
          }}
          onFocus={props.onFocus}
          onBlur={own.leave}
        />
        <MaskedWords text={own.text} masked={question.masked} field={field} />
      </div>
      <div id={`${id}-notes`} className={styles.notes}>
        {hint && <p>{hint}</p>}
        {count && <p>{count(own.text)}</p>}
      </div>
      <div aria-live="polite" className={styles.said}>
        {isWrong && (
          <StateLine tone="danger" icon="octagon">
            {wrong}
          </StateLine>
        )}
        {own.hold?.kind === 'tooLong' && (
          <StateLine tone="danger" icon="octagon">
            {words.compose.tooLongHere}
          </StateLine>
        )}
        <PersonalDataQuestion question={question} onVouch={own.vouch} />
        {own.theirs !== null && (
          <TwoTexts theirs={own.theirs} onKeep={own.keepMine} onTake={own.takeTheirs} />
        )}
        {own.isLeft && own.theirs === null && !isWrong && (
          <div className={styles.left}>
            <StateLine tone="warn" icon="clock">
              {words.redaction.notSentYet}
            </StateLine>
            <Button variant="line" size="small" onClick={own.keepMine}>
              {words.redaction.saveNow}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
