import {
  CONDITION_ANSWERS,
  CONDITIONS,
  type Condition,
  type ConditionAnswer,
} from '#shared/domain/strategy.ts';
import { useWords } from '../../i18n/useWords.ts';
import { OptionButton } from '../../ui/OptionButton.tsx';
import styles from './Undertakings.module.css';
import type { Answers } from './useUndertakings.ts';

interface Props {
  readonly answers: Answers;
  readonly onAnswer: (condition: Condition, answer: ConditionAnswer | null) => void;
}

/** Five conditions, each yes, partly or no; one more press takes the answer away. */
export function ConditionChoice({ answers, onAnswer }: Props) {
  const words = useWords().stakeholders;
  return CONDITIONS.map((condition) => (
    <fieldset key={condition}>
      <legend className={styles.legend}>{words.conditions[condition]}</legend>
      <div className={styles.answers}>
        {CONDITION_ANSWERS.map((answer) => {
          const chosen = answers[condition] === answer;
          return (
            <OptionButton
              key={answer}
              pressed={chosen}
              onClick={() => onAnswer(condition, chosen ? null : answer)}
            >
              {words.answers[answer]}
            </OptionButton>
          );
        })}
      </div>
    </fieldset>
  ));
}
