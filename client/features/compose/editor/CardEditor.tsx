import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { usePreferences } from '../../../state/usePreferences.ts';
import { Button } from '../../../ui/Button.tsx';
import { useToasts } from '../../../ui/useToasts.ts';
import { ActorField } from '../../../writing/actors/ActorField.tsx';
import { MaskedWords } from '../../../writing/question/MaskedWords.tsx';
import { useQuestion } from '../../../writing/question/useQuestion.ts';
import { addsCard } from '../../../writing/text/addsCard.ts';
import { LetterCount } from '../../../writing/text/LetterCount.tsx';
import { putCaretLast } from '../../../writing/text/putCaretLast.ts';
import { SharedField } from '../../../writing/text/SharedField.tsx';
import { ArrivedLetters } from './ArrivedLetters.tsx';
import styles from './CardEditor.module.css';
import { EditorNotes } from './EditorNotes.tsx';
import { useCardText } from './useCardText.ts';
import { useTagging } from './useTagging.ts';

interface Props {
  readonly card: Card;
  /** Whether somebody else writes in the same card right now. */
  readonly together: boolean;
  /** The card is no longer on the board, although it is open here. */
  readonly taken: boolean;
  readonly startAt: 'text' | 'actors';
  readonly onDone: () => void;
}

/** The inside of a card that is open for writing. */
export function CardEditor({ card, together, taken, startAt, onDone }: Props) {
  const words = useWords();
  const tag = useTagging(card);
  const toasts = useToasts();
  const { enterAdds } = usePreferences();
  const notesId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useCardText(card, taken);
  const question = useQuestion(text.hold, field);
  useEffect(() => {
    if (startAt === 'text') putCaretLast(field.current);
  }, [startAt]);
  // Words that have not left the device stay on it, and one is told so.
  const leave = () => {
    const hold = text.finish();
    if (hold) {
      toasts.show({ text: hold.kind === 'asks' ? words.ask.waiting : words.compose.draftKept });
    }
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Letters and arrows are the field's own: the card around it does not hear them.
    event.stopPropagation();
    if (event.key !== 'Escape' && !addsCard(event, enterAdds)) return;
    event.preventDefault();
    if (event.key === 'Escape') leave();
    else if (!text.finish()) onDone();
  };
  return (
    <div className={styles.editor}>
      <div className={styles.paper}>
        <ArrivedLetters text={text.text} marks={text.arrived} />
        <SharedField
          path={text.path}
          label={words.board.editCard}
          className={styles.field}
          describedBy={notesId}
          field={field}
          binding={text.binding}
          holds={text.holds}
          onHold={text.setHold}
          begin={text.begin}
          onText={text.onText}
          onKeyDown={onKeyDown}
          enterKeyHint={enterAdds ? 'done' : 'enter'}
        />
        <MaskedWords text={text.text} masked={question.masked} field={field} />
      </div>
      <EditorNotes
        id={notesId}
        card={card}
        text={text}
        question={question}
        taken={taken}
        onDone={onDone}
      />
      <div className={styles.foot}>
        <ActorField chosen={card.actors} searching={startAt === 'actors'} onTag={tag} />
        {together && <span>{words.board.bothSaved}</span>}
        <LetterCount text={text.text} />
        <Button size="small" variant="line" onClick={leave}>
          {words.common.done}
        </Button>
      </div>
    </div>
  );
}
