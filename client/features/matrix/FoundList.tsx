import { memo, useLayoutEffect, useRef } from 'react';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { FoundCardRow } from './FoundCardRow.tsx';
import styles from './FoundList.module.css';
import type { FoundCard } from './foundCards.ts';
import type { MatrixRow } from './matrixRows.ts';
import type { Sought } from './useFind.ts';
import { PAGE, useStillList } from './useStillList.ts';

interface Props {
  readonly rows: readonly MatrixRow[];
  readonly found: readonly FoundCard[];
  readonly sought: Sought;
  readonly noneText: string;
  readonly hrefTo: (card: FoundCard) => string;
}

/** Every card that was found, step by step; each leads to the card on the board. A letter in the field alone draws nothing. */
export const FoundList = memo(function FoundList({ rows, found, sought, noneText, hrefTo }: Props) {
  const words = useWords().matrix;
  const lang = useLang();
  const list = useStillList(found, sought.filter);
  const section = useRef<HTMLElement>(null);
  const firstNew = useRef<number | null>(null);
  // Who asks for more goes on reading where the list ended.
  useLayoutEffect(() => {
    if (firstNew.current === null) return;
    section.current?.querySelectorAll<HTMLElement>('a')[firstNew.current]?.focus();
    firstNew.current = null;
  });
  const steps = rows
    .map((row) => ({ ...row, cards: list.cards.filter(({ step }) => step === row.step) }))
    .filter(({ cards }) => cards.length > 0);
  return (
    <section ref={section} className={styles.found} aria-label={words.foundLabel}>
      <div aria-live="polite">
        {list.arrived > 0 && (
          <Button variant="line" size="small" icon="chevronDown" onClick={list.showArrived}>
            {words.newFound(list.arrived)}
          </Button>
        )}
      </div>
      {list.total === 0 && <p className={styles.none}>{noneText}</p>}
      {steps.map(({ step, number, cards }) => (
        <section key={step} aria-labelledby={`found-${step}`}>
          <h2 id={`found-${step}`}>
            {number} {STEP_NAMES[step][lang]}
          </h2>
          <ul>
            {cards.map((each) => (
              <FoundCardRow key={each.id} found={each} words={sought.words} href={hrefTo(each)} />
            ))}
          </ul>
        </section>
      ))}
      {list.left > 0 && (
        <Button
          variant="line"
          className={styles.more}
          onClick={() => {
            firstNew.current = list.cards.length;
            list.showMore();
          }}
        >
          {words.showMore(Math.min(PAGE, list.left))}
        </Button>
      )}
    </section>
  );
});
