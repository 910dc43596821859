import { useMemo } from 'react';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { Card } from '#shared/domain/card.ts';
import { STRATEGY_CHOICES } from '#shared/domain/strategy.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useSession } from '../../../state/useSession.ts';
import { TapChoice } from '../../../ui/TapChoice.tsx';
import { DueField } from '../../../writing/DueField.tsx';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import styles from './FollowUpForm.module.css';

/** Spread it, change it, wait or close it down, and the new next step. */
export function NextPart({ card }: { readonly card: Card }) {
  const words = useWords().followUp;
  const session = useSession();
  const mayWrite = useMayWrite();
  const path = useMemo<TextPath>(
    () => ({ of: 'card', card: card.id, field: 'nextStep' }),
    [card.id],
  );
  return (
    <div className={styles.next}>
      <TapChoice
        label={words.now}
        even
        disabled={!mayWrite}
        options={STRATEGY_CHOICES.verdict.map((value) => ({ value, name: words.verdict[value] }))}
        value={card.strategy.verdict ?? null}
        onChoose={(value) => {
          session.edit(setStrategy, card.id, 'verdict', value);
        }}
      />
      {mayWrite && (
        <>
          <WordsField path={path} label={words.nextStep} />
          <DueField id={card.id} due={card.strategy.due ?? null} label={words.due} />
        </>
      )}
    </div>
  );
}
