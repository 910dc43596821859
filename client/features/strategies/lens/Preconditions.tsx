import { setStrategy } from '#shared/board/edits/strategy.ts';
import type { Card } from '#shared/domain/card.ts';
import { PRECONDITION_ANSWERS, PRECONDITIONS } from '#shared/domain/strategy.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useSession } from '../../../state/useSession.ts';
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
          <TapChoice
            key={one}
            label={words.precondition[one]}
            even
            disabled={!mayWrite}
            options={PRECONDITION_ANSWERS.map((value) => ({ value, name: words[value] }))}
            value={preconditions.get(one) ?? null}
            onChoose={(value) => {
              session.edit(setStrategy, card.id, `precondition:${one}`, value);
            }}
          />
        ))}
      </div>
    </details>
  );
}
