import { DESK_TEXTS } from '#shared/domain/desk/desk.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DeskField } from './DeskField.tsx';
import { FixButton } from './FixButton.tsx';
import { type Fix, useWhyNotFixed } from './fixing.ts';
import { KeepDraft } from './KeepDraft.tsx';
import styles from './Redaction.module.css';
import type { DeskTextTerms } from './useDeskText.ts';

interface Props {
  readonly fix: Fix;
  readonly reports: number;
}

const NUMBER: DeskTextTerms = {
  name: 'diarienummer',
  most: DESK_TEXTS.diarienummer,
  read: (desk) => desk.diarienummer,
  command: (text) => ({ type: 'write', field: 'diarienummer', text }),
};

/** What makes a version of what is written now. */
export function FixPart({ fix, reports }: Props) {
  const words = useWords().versions;
  const why = useWhyNotFixed(reports);
  return (
    <>
      <div className={styles.fix}>
        <DeskField terms={NUMBER} label={words.diarienummer} />
        <FixButton fix={fix} reports={reports} />
      </div>
      <p className={styles.hint} role="status">
        {why ?? words.fixHint}
      </p>
      <KeepDraft fix={fix} />
    </>
  );
}
