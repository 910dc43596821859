import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import { questionOf, stepPhrase } from '#shared/summary/phrases.ts';
import type { StepPart } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang } from '../../i18n/useWords.ts';
import { Mark } from '../../ui/Mark.tsx';
import { LineItem } from './LineItem.tsx';
import styles from './StepSection.module.css';

interface Props {
  readonly part: StepPart;
}

/** One step with all its cards, column by column, in the order of the board. */
export function StepSection({ part }: Props) {
  const lang = useLang();
  const words = SUMMARY_WORDS[lang];
  return (
    <section className={styles.step}>
      <h3>{stepPhrase(part, lang)}</h3>
      <p className={styles.question}>
        {part.number === null ? words.notPlanned : questionOf(part, lang)}
      </p>
      <div className={styles.columns}>
        {part.columns.map(({ column, count, lines }) => (
          <section key={column} data-col={column} className={styles.column}>
            <h4>
              <Mark column={column} />
              {COLUMN_NAMES[column][lang]}
              <span>{words.cardCount(count)}</span>
            </h4>
            {lines.length === 0 ? (
              <p className={styles.none}>{words.noCards}</p>
            ) : (
              <ul>
                {lines.map((line) => (
                  <LineItem key={line.kind === 'card' ? line.id : line.cards[0]?.id} line={line} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
