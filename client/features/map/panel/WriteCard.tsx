import { useEffect, useId, useRef } from 'react';
import { COLUMNS } from '#shared/domain/columns.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { MaskedWords } from '../../../writing/question/MaskedWords.tsx';
import { PersonalDataQuestion } from '../../../writing/question/PersonalDataQuestion.tsx';
import { useQuestion } from '../../../writing/question/useQuestion.ts';
import { LetterCount } from '../../../writing/text/LetterCount.tsx';
import styles from './Panel.module.css';
import { useTieCard } from './useTieCard.ts';

interface Props {
  readonly tie: Tie;
  readonly onLeave: () => void;
}

/** A card that lies on the hand-over between two, with the same question about names as any card. */
export function WriteCard({ tie, onLeave }: Props) {
  const { gapMap: words, compose } = useWords();
  const offer = useUndoOffer();
  const notesId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const card = useTieCard(tie, ({ unshown, takeBack }) => {
    offer({ message: unshown ? words.cardKept : words.cardAdded, undo: takeBack });
    onLeave();
  });
  const question = useQuestion(card.hold, field);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        card.add();
      }}
    >
      <Choice
        label={words.column}
        value={card.column}
        options={COLUMNS.map((value) => ({ value, name: words.columns[value] }))}
        onChoose={card.setColumn}
      />
      <div className={styles.paper}>
        <TextArea
          ref={field}
          aria-label={words.newCard}
          aria-describedby={notesId}
          aria-invalid={card.hold !== null || undefined}
          placeholder={compose.placeholder[card.column]}
          value={card.text}
          onChange={(event) => card.write(event.target.value)}
        />
        <MaskedWords text={card.text} masked={question.masked} field={field} />
      </div>
      <div id={notesId} aria-live="polite">
        <LetterCount text={card.text} />
        {card.hold?.kind === 'tooLong' && (
          <StateLine tone="danger" icon="octagon">
            {compose.tooLong}
          </StateLine>
        )}
        {card.refused && <StateLine icon="lock">{words.refused}</StateLine>}
        <PersonalDataQuestion question={question} onVouch={card.vouch} />
      </div>
      <div className={styles.acts}>
        <Button type="submit" size="small">
          {words.add}
        </Button>
        <Button variant="line" size="small" onClick={onLeave}>
          {words.leave}
        </Button>
      </div>
    </form>
  );
}
