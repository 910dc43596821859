import { DESK_TEXTS } from '#shared/domain/desk/desk.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DeskField } from './DeskField.tsx';
import { EraseDeskWords } from './EraseDeskWords.tsx';
import type { DeskTextTerms } from './useDeskText.ts';

const DECISION: DeskTextTerms = {
  name: 'decision',
  most: DESK_TEXTS.decision,
  read: (desk) => desk.decision,
  command: (text) => ({ type: 'write', field: 'decision', text }),
};
const RETENTION: DeskTextTerms = {
  name: 'retention',
  most: DESK_TEXTS.retention,
  read: (desk) => desk.retention,
  command: (text) => ({ type: 'write', field: 'retention', text }),
};

/** By which decision material is destroyed, and what is kept. */
export function HandlingPart() {
  const words = useWords().redaction;
  return (
    <>
      <DeskField terms={DECISION} label={words.decision} hint={words.decisionHint} />
      <EraseDeskWords field="decision" label={words.decision} />
      <DeskField terms={RETENTION} label={words.retention} look="lines" />
      <EraseDeskWords field="retention" label={words.retention} />
    </>
  );
}
