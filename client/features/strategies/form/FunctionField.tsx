import { useRef } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { STRATEGY_WORD_BOUND } from '#shared/domain/strategy.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Field } from '../../../ui/Field.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { MaskedWords } from '../../../writing/question/MaskedWords.tsx';
import { PersonalDataQuestion } from '../../../writing/question/PersonalDataQuestion.tsx';
import { useQuestion } from '../../../writing/question/useQuestion.ts';
import styles from './StrategyPanel.module.css';
import { useFunctionWords } from './useFunctionWords.ts';

/** Who owns a strategy, as a function. What looks like a name is asked about and stays here meanwhile. */
export function FunctionField({ card }: { readonly card: Card }) {
  const words = useWords().strategies;
  const field = useRef<HTMLTextAreaElement>(null);
  const owner = useFunctionWords(card);
  const question = useQuestion(owner.hold, field);
  return (
    <div className={styles.field}>
      <Field label={words.ownerFunction}>
        {(control) => (
          <div className={styles.paper}>
            <TextArea
              {...control}
              ref={field}
              maxLength={STRATEGY_WORD_BOUND}
              placeholder={words.ownerExample}
              enterKeyHint="done"
              value={owner.text}
              onChange={({ target }) => owner.write(target.value.replaceAll('\n', ' '))}
              onBlur={owner.leave}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                owner.leave();
              }}
            />
            <MaskedWords text={owner.text} masked={question.masked} field={field} />
          </div>
        )}
      </Field>
      <div aria-live="polite">
        <PersonalDataQuestion question={question} onVouch={owner.vouch} />
      </div>
    </div>
  );
}
