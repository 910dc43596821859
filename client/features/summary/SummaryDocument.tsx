import type { Summary } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { GapTable } from './GapTable.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { NeedsPart } from './NeedsPart.tsx';
import { PriorityLists } from './PriorityLists.tsx';
import { StepSection } from './StepSection.tsx';
import { StrategyPart } from './StrategyPart.tsx';
import styles from './SummaryDocument.module.css';
import { SummaryHead } from './SummaryHead.tsx';

interface Props {
  readonly summary: Summary;
}

/** The summary as it is read: one sheet, with the thread through it from the needle to the knot. */
export function SummaryDocument({ summary }: Props) {
  const words = SUMMARY_WORDS[useLang()];
  const empty = useWords().summary.empty;
  return (
    <article className={styles.sheet}>
      <SummaryHead summary={summary} />
      {summary.theCase.text !== '' && (
        <section className={styles.case}>
          <h2>{words.case}</h2>
          <p className={styles.written}>{summary.theCase.text}</p>
          <p className={styles.small}>{words.caseHelp}</p>
        </section>
      )}
      {summary.counts.cards === 0 && <p>{empty}</p>}
      {summary.priorities.length > 0 && <PriorityLists priorities={summary.priorities} />}
      <section className={styles.part}>
        <h2>{words.steps}</h2>
        {summary.steps.map((part) => (
          <StepSection key={part.step} part={part} />
        ))}
      </section>
      <StrategyPart summary={summary} />
      {summary.needs.total > 0 && <NeedsPart needs={summary.needs} />}
      <GapTable gaps={summary.ties.filter(({ isGap }) => isGap)} ladder={summary.ladder} />
      <LeftOutList leftOut={summary.leftOut} />
    </article>
  );
}
