import { type RefObject, useEffect } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { PersonalDataQuestion } from '../question/PersonalDataQuestion.tsx';
import { useAddCard } from '../useAddCard.ts';
import styles from './CardEditor.module.css';
import type { CardText } from './useCardText.ts';

interface Props {
  readonly id: string;
  readonly card: Card;
  readonly text: CardText;
  readonly taken: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onDone: () => void;
}

/** Why the words in the field are not in the card, and what can be done about it. */
export function EditorNotes({ id, card, text, taken, field, onDone }: Props) {
  const words = useWords().compose;
  const addCard = useAddCard();
  const { hold } = text;
  const { binding } = text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: judged anew when the card comes or goes.
  useEffect(() => {
    binding.current?.judge();
  }, [taken, binding]);
  const addAsNew = () => {
    if (!addCard(card.column, { step: card.step, text: text.text, actors: card.actors })) return;
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
      {hold?.kind === 'asks' && (
        <PersonalDataQuestion
          hold={hold}
          onChange={() => {
            field.current?.focus();
            field.current?.setSelectionRange(hold.finding.from, hold.finding.to);
          }}
          onVouch={() => text.vouch(hold.words)}
        />
      )}
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
