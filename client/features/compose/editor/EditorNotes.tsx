import { useEffect } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { PersonalDataQuestion } from '../../../writing/question/PersonalDataQuestion.tsx';
import type { OpenQuestion } from '../../../writing/question/useQuestion.ts';
import { useAddCards } from '../../../writing/useAddCards.ts';
import styles from './CardEditor.module.css';
import type { CardText } from './useCardText.ts';

interface Props {
  readonly id: string;
  readonly card: Card;
  readonly text: CardText;
  readonly taken: boolean;
  readonly question: OpenQuestion;
  readonly onDone: () => void;
}

/** Why the words in the field are not in the card, and what can be done about it. */
export function EditorNotes({ id, card, text, taken, question, onDone }: Props) {
  const words = useWords().compose;
  const addCards = useAddCards();
  const { hold } = text;
  const { binding } = text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: judged anew when the card comes or goes.
  useEffect(() => {
    binding.current?.judge();
  }, [taken, binding]);
  const addAsNew = () => {
    const written = { text: text.text, actors: card.actors };
    if (addCards(card, [written]).length === 0) return;
    text.forget();
    onDone();
  };
  return (
    <div id={id} className={styles.notes} aria-live="polite">
      {hold?.kind === 'tooLong' && (
        <StateLine tone="danger" icon="octagon">
          {words.tooLongHere}
        </StateLine>
      )}
      <PersonalDataQuestion question={question} onVouch={text.vouch} />
      {taken && (
        <>
          <StateLine tone="warn" icon="trash">
            {words.cardTaken}
          </StateLine>
          <Button size="small" onClick={addAsNew} disabled={text.text.trim() === ''}>
            {words.addAsNew}
          </Button>
        </>
      )}
    </div>
  );
}
