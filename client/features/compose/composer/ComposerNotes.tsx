import type { RefObject } from 'react';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { PersonalDataQuestion } from '../question/PersonalDataQuestion.tsx';
import styles from './ComposeField.module.css';
import type { ComposerModel } from './useComposer.ts';

interface Props {
  readonly id: string;
  readonly composer: ComposerModel;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Why the text in the field is not a card yet, and what can be done about it. */
export function ComposerNotes({ id, composer, field }: Props) {
  const words = useWords().compose;
  const lang = useLang();
  const { draft, hold, failed, elsewhere } = composer;
  return (
    <div id={id} className={styles.notes} aria-live="polite">
      {hold?.kind === 'tooLong' && (
        <StateLine tone="danger" icon="octagon">
          {words.tooLong}
        </StateLine>
      )}
      {failed && (
        <StateLine tone="danger" icon="octagon">
          {words.notSaved}
        </StateLine>
      )}
      {elsewhere && (
        <div className={styles.elsewhere}>
          <StateLine icon="pen">{words.belongsTo(STEP_NAMES[draft.step][lang])}</StateLine>
          <Button variant="bare" size="small" onClick={composer.moveHere}>
            {words.moveToShown}
          </Button>
        </div>
      )}
      {hold?.kind === 'asks' && (
        <PersonalDataQuestion
          hold={hold}
          onChange={() => {
            field.current?.focus();
            field.current?.setSelectionRange(hold.finding.from, hold.finding.to);
          }}
          onVouch={() => {
            composer.vouch();
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
