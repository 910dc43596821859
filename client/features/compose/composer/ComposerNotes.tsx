import type { RefObject } from 'react';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { PersonalDataQuestion } from '../../../writing/question/PersonalDataQuestion.tsx';
import type { OpenQuestion } from '../../../writing/question/useQuestion.ts';
import styles from './ComposeField.module.css';
import { PastedLines } from './PastedLines.tsx';
import type { ComposerModel } from './useComposer.ts';

interface Props {
  readonly id: string;
  readonly composer: ComposerModel;
  readonly question: OpenQuestion;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Why the text in the field is not a card yet, and what can be done about it. */
export function ComposerNotes({ id, composer, question, field }: Props) {
  const words = useWords().compose;
  const lang = useLang();
  const { draft, hold, refused, elsewhere, pasted } = composer;
  return (
    <div id={id} className={styles.notes} aria-live="polite">
      {hold?.kind === 'tooLong' && pasted.lines.length === 0 && (
        <StateLine tone="danger" icon="octagon">
          {words.tooLong}
        </StateLine>
      )}
      {refused === 'notSaved' && (
        <StateLine tone="danger" icon="octagon">
          {words.notSaved}
        </StateLine>
      )}
      {refused === 'locked' && <StateLine icon="lock">{words.lockedKept}</StateLine>}
      {elsewhere && (
        <div className={styles.elsewhere}>
          <StateLine icon="pen">{words.belongsTo(STEP_NAMES[draft.step][lang])}</StateLine>
          <Button variant="bare" size="small" onClick={composer.moveHere}>
            {words.moveToShown}
          </Button>
        </div>
      )}
      {/* First into how many cards; each is then judged by itself. */}
      {pasted.lines.length > 0 ? (
        <PastedLines composer={composer} />
      ) : (
        <PersonalDataQuestion
          question={question}
          onVouch={() => {
            composer.vouch();
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
