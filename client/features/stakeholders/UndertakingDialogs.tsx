import { useMemo, useState } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import type { Card } from '#shared/domain/card.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftField } from '../../writing/draft/DraftField.tsx';
import { useDraftText } from '../../writing/draft/useDraftText.ts';
import { WordsField } from '../../writing/text/WordsField.tsx';
import { ConditionChoice } from './ConditionChoice.tsx';
import styles from './Undertakings.module.css';
import { type Answers, useUndertakingDeeds } from './useUndertakings.ts';

interface NewProps {
  readonly own: ActorId;
  readonly onClose: () => void;
}

/** A management answers for its organisation. */
export function NewUndertaking({ own, onClose }: NewProps) {
  const { common, stakeholders: words } = useWords();
  const deeds = useUndertakingDeeds();
  const name = useActorName();
  const text = useDraftText('undertaking');
  const [answers, setAnswers] = useState<Answers>({});
  const isEmpty = text.text.trim() === '';
  const add = () => {
    if (!deeds.add(own, text.text, answers)) return;
    text.forget();
    onClose();
  };
  return (
    <Dialog
      title={name(own)}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button disabled={isEmpty || text.hold !== null} onClick={add}>
          {words.save}
        </Button>
      }
    >
      <div className={styles.fields}>
        <DraftField draft={text} label={words.undertakingField} hint={words.undertakingHint} />
        <ConditionChoice
          answers={answers}
          onAnswer={(condition, answer) => {
            const { [condition]: _, ...others } = answers;
            setAnswers(answer ? { ...others, [condition]: answer } : others);
          }}
        />
      </div>
    </Dialog>
  );
}

interface ChangeProps {
  readonly card: Card;
  readonly onClose: () => void;
}

export function ChangeUndertaking({ card, onClose }: ChangeProps) {
  const { common, stakeholders: words } = useWords();
  const deeds = useUndertakingDeeds();
  const name = useActorName();
  const path = useMemo<TextPath>(() => ({ of: 'card', card: card.id, field: 'text' }), [card.id]);
  return (
    <Dialog
      title={card.org ? name(card.org) : words.undertakings}
      closeLabel={common.close}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <WordsField path={path} label={words.undertakingField} hint={words.undertakingHint} />
        <ConditionChoice
          answers={card.strategy}
          onAnswer={(condition, answer) => deeds.answer(card, condition, answer)}
        />
      </div>
    </Dialog>
  );
}
