import { useId, useMemo } from 'react';
import { answerHolds } from '#shared/board/edits/promise.ts';
import { textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import { HOLDS, PROMISE_PARTS } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { JointPart, NamedPromise } from '../../../state/usePromises.ts';
import { useSession } from '../../../state/useSession.ts';
import { FramedSentence } from '../../../ui/FramedSentence.tsx';
import { RadioOption } from '../../../ui/RadioOption.tsx';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import styles from './Holds.module.css';

interface Props {
  /** Of one's own table. */
  readonly promise: NamedPromise;
  readonly joint: readonly JointPart[];
  readonly mayWrite: boolean;
}

/** After the last step, back to the first: does what the room promised together still hold? */
export function HoldsQuestion({ promise, joint, mayWrite }: Props) {
  const words = useWords().promise;
  const saidOf = new Map(joint.map(({ part, words: said }) => [part, said]));
  return (
    <section className={styles.question} aria-label={words.holds}>
      <p className={styles.joint}>
        <FramedSentence
          parts={PROMISE_PARTS.map((part) => ({
            frame: words.frame[part],
            words: saidOf.get(part) ?? '',
          }))}
        />
      </p>
      {mayWrite ? <Answer promise={promise} /> : <p>{answerText(promise, words)}</p>}
    </section>
  );
}

const answerText = (
  { holds }: NamedPromise,
  words: ReturnType<typeof useWords>['promise'],
): string => (holds === null ? words.notAnswered : words.holdsAnswers[holds]);

function Answer({ promise: { table, holds } }: Pick<Props, 'promise'>) {
  const words = useWords().promise;
  const session = useSession();
  const name = useId();
  const path = useMemo<TextPath>(() => ({ of: 'root', name: textName.change(table) }), [table]);
  return (
    <>
      <fieldset className={styles.answers} aria-label={words.holds}>
        {HOLDS.map((answer) => (
          <RadioOption
            key={answer}
            name={name}
            checked={holds === answer}
            onChoose={() => session.edit(answerHolds, table, answer)}
            className={styles.answer}
          >
            {words.holdsAnswers[answer]}
          </RadioOption>
        ))}
      </fieldset>
      {(holds === 'partly' || holds === 'no') && (
        <WordsField path={path} label={words.mustChange} placeholder={words.mustChangeAsk} />
      )}
    </>
  );
}
