import type { LeftOut } from '#shared/summary/Summary.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang } from '../../i18n/useWords.ts';
import sheet from './SummaryDocument.module.css';

interface Props {
  readonly leftOut: LeftOut;
}

const REASONS = ['reported', 'hidden', 'removed'] as const;

/** What is not said, and why. */
export function LeftOutList({ leftOut }: Props) {
  const words = SUMMARY_WORDS[useLang()];
  const reasons = REASONS.filter((reason) => leftOut[reason] > 0);
  return (
    <section className={sheet.part}>
      <h2>{words.leftOut}</h2>
      {reasons.length === 0 ? (
        <p>{words.nothingLeftOut}</p>
      ) : (
        <ul className={sheet.list}>
          {reasons.map((reason) => (
            <li key={reason}>{words[reason](leftOut[reason])}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
