import type { ReactNode } from 'react';
import type { Summary } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import styles from './LeftOutNote.module.css';

interface Props {
  readonly summary: Pick<Summary, 'counts' | 'leftOut'>;
  /** To the list where reports are resolved, for who may do that. */
  readonly toReports: ReactNode;
}

const REASONS = ['reported', 'hidden', 'removed'] as const;

/** How much is told here, and what is not, and why. */
export function LeftOutNote({ summary: { counts, leftOut }, toReports }: Props) {
  const lang = useLang();
  const words = useWords().summary;
  const said = SUMMARY_WORDS[lang];
  const reasons = REASONS.filter((reason) => leftOut[reason] > 0);
  const included = [said.cardCount(counts.cards), said.tableCount(counts.tables)];
  if (counts.votes !== null) included.push(said.voteCount(counts.votes));
  return (
    <div className={styles.note}>
      <p>{words.included(included.join(' · '))}</p>
      {reasons.length === 0 && <p>{said.nothingLeftOut}</p>}
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>
              {said[reason](leftOut[reason])}
              {reason === 'reported' && toReports}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
