import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import { SUMMARY_WORDS } from '#shared/summary/words/words.ts';
import { useLang } from '../../i18n/useWords.ts';
import { useDesk } from '../../state/useDesk.ts';
import styles from './PartList.module.css';
import { PartRow } from './PartRow.tsx';

interface Props {
  /** How much there is in each part, such as "15 kort"; one that is not named is empty so far. */
  readonly amounts: ReadonlyMap<SummaryPart, string>;
}

/** The parts in the order in which they are read: each named, taken in or left out, and moved by a press. */
export function PartList({ amounts }: Props) {
  const parts = useDesk((desk) => desk.parts);
  const lang = useLang();
  return (
    <ol className={styles.parts}>
      {parts.map((part, index) => (
        <PartRow
          key={part.id}
          part={part}
          usual={SUMMARY_WORDS[lang].parts[part.id]}
          index={index}
          count={parts.length}
          amount={amounts.get(part.id) ?? null}
        />
      ))}
    </ol>
  );
}
