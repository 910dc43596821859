import { useMemo } from 'react';
import { FACTORS } from '#shared/domain/factors.ts';
import type { ClosedCheck } from '#shared/domain/stage/check.ts';
import { remarksOn } from '#shared/domain/stage/checkRemarks.ts';
import { useFormats, useLang, useWords } from '../../i18n/useWords.ts';
import { useStage } from '../../state/useStage.ts';
import { Button } from '../../ui/Button.tsx';
import { mostDots } from './chart.ts';
import { FactorResult } from './FactorResult.tsx';
import styles from './Results.module.css';
import { ResultTable } from './ResultTable.tsx';
import { tableFile } from './tableFile.ts';
import { tableLines } from './tableLines.ts';

interface Props {
  readonly checks: readonly ClosedCheck[];
  readonly leads: boolean;
  readonly isOpen: boolean;
  readonly onSave: (name: string, text: string, type: string) => void;
}

/** How the answers fell at each moment, factor by factor: as dots, and the same as a table. */
export function Results({ checks, leads, isOpen, onSave }: Props) {
  const words = useWords().factors;
  const lang = useLang();
  const format = useFormats();
  const date = useStage((stage) => stage.date);
  const remarks = useMemo(() => remarksOn(checks), [checks]);
  if (checks.length === 0) {
    const { open, noneToLead, none } = words.result;
    return <p className={styles.none}>{isOpen ? open : leads ? noneToLead : none}</p>;
  }
  const most = mostDots(checks);
  const lines = tableLines(checks, words, lang, format);
  return (
    <div className={styles.results}>
      <div className={styles.tools}>
        <p className={styles.about}>{words.about}</p>
        <p className={styles.counts}>
          {checks
            .map(({ moment, voters }) => words.result.counts(words.moments[moment], voters))
            .join(' · ')}
        </p>
        <Button
          variant="line"
          size="small"
          icon="download"
          onClick={() => {
            const file = tableFile(lines, words.result.file, date);
            onSave(file.name, file.text, 'text/csv');
          }}
        >
          {words.result.save}
        </Button>
      </div>
      {FACTORS.map((factor) => (
        <FactorResult
          key={factor}
          factor={factor}
          checks={checks}
          most={most}
          remark={remarks.get(factor) ?? null}
        />
      ))}
      <details className={styles.details}>
        <summary>{words.result.table}</summary>
        <ResultTable lines={lines} />
      </details>
    </div>
  );
}
