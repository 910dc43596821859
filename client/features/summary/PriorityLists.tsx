import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { actorsOf, textOf } from '#shared/summary/cards.ts';
import { votesPhrase } from '#shared/summary/phrases.ts';
import type { Line, Priority } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang } from '../../i18n/useWords.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './PriorityLists.module.css';
import sheet from './SummaryDocument.module.css';

interface Props {
  readonly priorities: readonly Priority[];
}

/** What got most votes in each column; one stitch is one vote. */
export function PriorityLists({ priorities }: Props) {
  const lang = useLang();
  const words = SUMMARY_WORDS[lang];
  return (
    <section className={sheet.part}>
      <h2>{words.priorities}</h2>
      {priorities.map(({ column, lines }) => (
        <section key={column} data-col={column} className={styles.column}>
          <h3>
            <Mark column={column} />
            {COLUMN_NAMES[column][lang]}
          </h3>
          <ol>
            {lines.map(({ step, line }) => (
              <li key={keyOf(line)}>
                <div>
                  <p className={sheet.written}>{textOf(line) || words.noText}</p>
                  <p className={sheet.small}>
                    {[STEP_NAMES[step][lang], ...actorsOf(line)].join(' · ')}
                  </p>
                </div>
                <i
                  className={styles.stitches}
                  style={{ '--n': line.votes?.votes ?? 0 } as React.CSSProperties}
                />
                <b>{line.votes && votesPhrase(line.votes, lang)}</b>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

const keyOf = (line: Line): string => (line.kind === 'card' ? line.id : (line.cards[0]?.id ?? ''));
