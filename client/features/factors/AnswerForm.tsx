import { useId, useState } from 'react';
import {
  FACTOR_RATINGS,
  FACTORS,
  type Factor,
  type FactorAnswers,
  type FactorRating,
  hasAnswered,
} from '#shared/domain/factors.ts';
import { FACTOR_TEXTS } from '#shared/domain/prompts/factorTexts.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioOption } from '../../ui/RadioOption.tsx';
import styles from './AnswerForm.module.css';

interface Props {
  readonly first: FactorAnswers;
  /** None at all when somebody would rather not answer. */
  readonly onHandIn: (answers: FactorAnswers) => void;
}

/** Six questions with five buttons each. None has to be answered. */
export function AnswerForm({ first, onHandIn }: Props) {
  const words = useWords().factors.ask;
  const [answers, setAnswers] = useState(first);
  const given = Object.keys(answers).length;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (hasAnswered(answers)) onHandIn(answers);
      }}
    >
      <p className={styles.promise}>{words.promise}</p>
      <p className={styles.progress}>
        <span aria-hidden="true">{words.progress(given)}</span>
        <span className="sr">{words.answered(given)}</span>
      </p>
      <p className={styles.ends} aria-hidden="true">
        <span>{words.least}</span>
        <span>{words.most}</span>
      </p>
      {FACTORS.map((factor, index) => (
        <Question
          key={factor}
          factor={factor}
          number={index + 1}
          answer={answers[factor] ?? null}
          onAnswer={(rating) => setAnswers((before) => withAnswer(before, factor, rating))}
        />
      ))}
      <p className={styles.hint}>{words.howToClear}</p>
      <div className={styles.dock}>
        <Button variant="line" onClick={() => onHandIn({})}>
          {words.skip}
        </Button>
        <Button type="submit" disabled={!hasAnswered(answers)}>
          {words.handIn}
        </Button>
      </div>
    </form>
  );
}

function withAnswer(
  before: FactorAnswers,
  factor: Factor,
  rating: FactorRating | null,
): FactorAnswers {
  const { [factor]: _, ...others } = before;
  return rating === null ? others : { ...others, [factor]: rating };
}

interface QuestionProps {
  readonly factor: Factor;
  readonly number: number;
  readonly answer: FactorRating | null;
  readonly onAnswer: (rating: FactorRating | null) => void;
}

function Question({ factor, number, answer, onAnswer }: QuestionProps) {
  const words = useWords().factors.ask;
  const lang = useLang();
  const name = useId();
  const { name: title, claim } = FACTOR_TEXTS[factor];
  const ends: Readonly<Record<number, string>> = words.endOf;
  return (
    <fieldset className={styles.question}>
      <legend>
        <b>
          {number}. {title[lang]}
        </b>
        <span>{claim[lang]}</span>
      </legend>
      <div className={styles.five}>
        {FACTOR_RATINGS.map((rating) => (
          <RadioOption
            key={rating}
            name={name}
            checked={rating === answer}
            onChoose={() => onAnswer(rating)}
            onClear={() => onAnswer(null)}
            className={styles.rating}
          >
            <span aria-hidden="true">{rating}</span>
            <span className="sr">
              {[words.rating(rating), ends[rating]].filter(Boolean).join(', ')}
            </span>
          </RadioOption>
        ))}
      </div>
    </fieldset>
  );
}
