import { useId, useRef } from 'react';
import { pathOfText, type TextPath } from '#shared/board/texts.ts';
import { TEXT_BOUND } from '#shared/domain/card.ts';
import { useWords } from '../../i18n/useWords.ts';
import { StateLine } from '../../ui/StateLine.tsx';
import { EraseWords } from '../erase/EraseWords.tsx';
import { MaskedWords } from '../question/MaskedWords.tsx';
import { PersonalDataQuestion } from '../question/PersonalDataQuestion.tsx';
import { useQuestion } from '../question/useQuestion.ts';
import { LetterCount } from './LetterCount.tsx';
import { SharedField } from './SharedField.tsx';
import { heldKey, useHeldText } from './useHeldText.ts';
import styles from './WordsField.module.css';

interface Props {
  /** One and the same while the field is shown. */
  readonly path: TextPath;
  readonly label: string;
  /** The label is read but not seen, as where a heading says the same. */
  readonly labelHidden?: boolean;
  /** Below the label, read with the field. */
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Letters that there is room for; left out: as on a card. */
  readonly most?: number;
}

/** A labelled field on words that several may write at once; what may point out a person is asked about first. */
export function WordsField({ path, label, labelHidden = false, hint, placeholder, most }: Props) {
  const words = useWords().compose;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const held = useHeldText(heldKey(path), { most });
  const question = useQuestion(held.hold, field);
  return (
    <div className={styles.field}>
      {!labelHidden && (
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
      )}
      <div id={id} className={styles.notes}>
        {hint && <p>{hint}</p>}
      </div>
      <div className={styles.paper}>
        <SharedField
          path={path}
          label={label}
          className={styles.area}
          describedBy={id}
          placeholder={placeholder}
          field={field}
          binding={held.binding}
          holds={held.holds}
          onHold={held.setHold}
          begin={held.begin}
          onText={held.onText}
        />
        <MaskedWords text={held.text} masked={question.masked} field={field} />
      </div>
      <div aria-live="polite">
        {held.hold?.kind === 'tooLong' && (
          <StateLine tone="danger" icon="octagon">
            {words.tooLongHere}
          </StateLine>
        )}
        <PersonalDataQuestion question={question} onVouch={held.vouch} />
      </div>
      {most === undefined && <LetterCount text={held.text} />}
      {path.of !== 'card' && (
        <EraseWords
          label={label}
          words={() => ({ path: pathOfText(path), now: held.text, most: TEXT_BOUND })}
        />
      )}
    </div>
  );
}
