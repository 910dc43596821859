import { addNextStep, setStrategy } from '#shared/board/edits/strategy.ts';
import type { Card } from '#shared/domain/card.ts';
import { PRECONDITION_ANSWERS, PRECONDITIONS } from '#shared/domain/strategy.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useSession } from '../../../state/useSession.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import { Button } from '../../../ui/Button.tsx';
import { TapChoice } from '../../../ui/TapChoice.tsx';
import styles from './Lenses.module.css';

/** Whether the seven preconditions of joint work are there. Folded: they are gone through aloud, in forty seconds. */
export function Preconditions({ card }: { readonly card: Card }) {
  const words = useWords().lenses;
  const session = useSession();
  const mayWrite = useMayWrite();
  const { preconditions } = card.strategy;
  return (
    <details className={styles.conditions}>
      <summary>
        {words.preconditions} <span>{words.answered(preconditions.size)}</span>
      </summary>
      <div className={styles.seven}>
        {PRECONDITIONS.map((one) => (
          <div key={one} className={styles.lacking}>
            <TapChoice
              label={words.precondition[one]}
              even
              disabled={!mayWrite}
              options={PRECONDITION_ANSWERS.map((value) => ({ value, name: words[value] }))}
              value={preconditions.get(one) ?? null}
              onChoose={(value) => {
                session.edit(setStrategy, card.id, `precondition:${one}`, value);
              }}
            />
            {mayWrite && preconditions.get(one) === 'missing' && (
              <ToNextStep
                card={card}
                words={words.seeTo(words.precondition[one].toLocaleLowerCase())}
              />
            )}
          </div>
        ))}
      </div>
    </details>
  );
}

/** One press, and what is missing is what happens next. */
function ToNextStep({ card, words }: { readonly card: Card; readonly words: string }) {
  const { lenses } = useWords();
  const session = useSession();
  const offer = useUndoOffer();
  if (card.nextStep.includes(words)) return null;
  const add = () => {
    const undo = session.edit(addNextStep, card.id, words);
    if (undo) offer({ message: lenses.isNextStep, undo });
  };
  return (
    <Button variant="line" size="small" icon="plus" onClick={add}>
      {lenses.toNextStep}
    </Button>
  );
}
