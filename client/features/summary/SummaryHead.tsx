import { dayPhrase } from '#shared/summary/phrases.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang } from '../../i18n/useWords.ts';
import styles from './SummaryHead.module.css';

interface Props {
  readonly summary: Summary;
}

/** What it is, whether it is decided, and the facts of the day. */
export function SummaryHead({ summary }: Props) {
  const lang = useLang();
  const words = SUMMARY_WORDS[lang];
  const { counts } = summary;
  const facts = [
    [words.date, summary.date && dayPhrase(summary.date, lang)],
    [words.place, summary.place],
    [words.organiser, summary.organiser],
    [words.cards, counts.cards],
    [words.tables, counts.tables],
    [words.votesCast, counts.votes],
    [words.followUp, summary.followUp && dayPhrase(summary.followUp, lang)],
  ] as const;
  return (
    <header className={styles.head}>
      <p className={styles.status}>
        <b>{words.status.working}</b>
        <span>{words.statusHelp}</span>
      </p>
      <p className={styles.kind}>{words.kind}</p>
      <h1>{summary.title}</h1>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.note}>{words.howToRead}</p>
      <p className={styles.note}>{words.deleteText(dayPhrase(summary.deleteOn, lang))}</p>
    </header>
  );
}
