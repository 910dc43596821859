import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './ImportCards.module.css';
import type { ImportReport } from './readCardFile.ts';

interface Props {
  readonly report: ImportReport;
}

const SHOWN_FIRST = 10;

/** What came in, and each row that did not, by line and reason. */
export function ImportReportView({ report }: Props) {
  const { files, rowProblems } = useWords();
  const [all, setAll] = useState(false);
  const { cards, actors, votes, known, problems } = report;
  const shown = all ? problems : problems.slice(0, SHOWN_FIRST);
  return (
    <div className={styles.report}>
      <Notice icon={cards > 0 ? 'check' : 'octagon'} title={files.imported(cards, actors)}>
        {votes > 0 && <p>{files.importedVotes(votes)}</p>}
        {known > 0 && <p>{files.importKnown(known)}</p>}
      </Notice>
      {problems.length > 0 && (
        <Notice tone="warn" icon="octagon" title={files.importLeftOut(problems.length)}>
          <ul className={styles.rows}>
            {shown.map(({ line, row, reason }) => (
              <li key={row}>{files.importRow(line, row, rowProblems[reason])}</li>
            ))}
          </ul>
          {shown.length < problems.length && (
            <Button variant="bare" size="small" onClick={() => setAll(true)}>
              {files.importShowAll(problems.length)}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}
