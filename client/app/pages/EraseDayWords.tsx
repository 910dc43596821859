import { pathOf } from '#shared/board/changedPaths.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useStage } from '../../state/useStage.ts';
import { EraseWords } from '../../writing/erase/EraseWords.tsx';
import styles from './EraseDayWords.module.css';

/** UTF-16 units, as the fields above have them. */
const MOST = { title: 120, organiser: 120, place: 120, caseText: 4_000 } as const;
type Field = keyof typeof MOST;

/** What the day's own texts have said, out of what has been kept too. */
export function EraseDayWords() {
  const { organise } = useWords();
  const labels: Readonly<Record<Field, string>> = {
    title: organise.titleField,
    place: organise.place,
    organiser: organise.organiser,
    caseText: organise.caseField,
  };
  return (
    <ul className={styles.list}>
      {(Object.keys(labels) as Field[]).map((field) => (
        <li key={field}>
          <EraseDayText field={field} label={labels[field]} />
        </li>
      ))}
    </ul>
  );
}

function EraseDayText({ field, label }: { readonly field: Field; readonly label: string }) {
  const now = useStage((stage) => stage[field]) ?? '';
  const path = pathOf({ root: 'stage', id: '', key: field });
  const words = { path, now, most: MOST[field], isNeeded: field === 'title' };
  return <EraseWords label={label} words={() => words} saysLabel />;
}
