import { useId } from 'react';
import { tagCard } from '#shared/board/edits/cards.ts';
import type { Card } from '#shared/domain/card.ts';
import { FACTORS } from '#shared/domain/factors.ts';
import { FACTOR_TAGS, factorsOf } from '#shared/domain/factorTags.ts';
import { FACTOR_TEXTS } from '#shared/domain/prompts/factorTexts.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useSession } from '../../../state/useSession.ts';
import { ToggleButton } from '../../../ui/ToggleButton.tsx';
import styles from './Lenses.module.css';

/** Which of the six factors of the check the strategy works on: one or several. */
export function FactorTags({ card }: { readonly card: Card }) {
  const words = useWords().lenses;
  const lang = useLang();
  const session = useSession();
  const mayWrite = useMayWrite();
  const label = useId();
  const chosen = factorsOf(card);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame.
    <div role="group" aria-labelledby={label} className={styles.factors}>
      <p id={label}>{words.factors}</p>
      <div>
        {FACTORS.map((factor) => {
          const isChosen = chosen.includes(factor);
          return (
            <ToggleButton
              key={factor}
              pressed={isChosen}
              disabled={!mayWrite}
              onClick={() => session.edit(tagCard, card.id, FACTOR_TAGS[factor], !isChosen)}
            >
              {FACTOR_TEXTS[factor].name[lang]}
            </ToggleButton>
          );
        })}
      </div>
    </div>
  );
}
