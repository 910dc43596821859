import { useId, useState } from 'react';
import { EXIT_RATINGS, type ExitRating } from '#shared/protocol/slipFrame.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { slipKey } from '../../sync/slips/slipOutbox.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioOption } from '../../ui/RadioOption.tsx';
import { HandedState } from '../../writing/HandedState.tsx';
import styles from './ExitQuestion.module.css';

const KEY = slipKey({ kind: 'exit', rating: null });

/** One question on the way out, answered once while the day is over and not yet followed up. Nobody can see whose an answer is. */
export function ExitQuestion() {
  const words = useWords().exit;
  const session = useSession();
  const handed = useReadable(session.handed).get(KEY);
  const isOpen = useStage(({ position }) => position.kind === 'closed');
  const heading = useId();
  if (session.role !== 'participant' || (!isOpen && !handed)) return null;
  return (
    <section className={styles.question} aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      {!handed && <Scale onAnswer={(rating) => session.hand({ kind: 'exit', rating })} />}
      <div role="status">{handed && <HandedState state={handed.state} words={words} />}</div>
    </section>
  );
}

interface ScaleProps {
  readonly onAnswer: (rating: ExitRating) => void;
}

function Scale({ onAnswer }: ScaleProps) {
  const words = useWords().exit;
  const name = useId();
  const [chosen, choose] = useState<ExitRating | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) onAnswer(chosen);
      }}
    >
      <fieldset>
        <legend>{words.question}</legend>
        <div className={styles.scale}>
          <span aria-hidden="true">{words.least}</span>
          {EXIT_RATINGS.map((rating) => (
            <RadioOption
              key={rating}
              name={name}
              checked={rating === chosen}
              onChoose={() => choose(rating)}
              className={styles.rating}
            >
              <span aria-hidden="true">{rating}</span>
              <span className="sr">{spoken(rating, words)}</span>
            </RadioOption>
          ))}
          <span aria-hidden="true">{words.most}</span>
        </div>
      </fieldset>
      <p className={styles.promise}>{words.promise}</p>
      <Button type="submit" variant="line" disabled={chosen === null}>
        {words.handIn}
      </Button>
    </form>
  );
}

/** The ends of the scale say what they mean. */
function spoken(rating: ExitRating, words: ReturnType<typeof useWords>['exit']): string {
  const end = rating === 1 ? words.least : rating === 5 ? words.most : null;
  return end ? `${words.rating(rating)}, ${end}` : words.rating(rating);
}
