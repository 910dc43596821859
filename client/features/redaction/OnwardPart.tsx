import { DESK_TEXTS } from '#shared/domain/desk/desk.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DeskField } from './DeskField.tsx';
import { EraseDeskWords } from './EraseDeskWords.tsx';
import type { DeskTextTerms } from './useDeskText.ts';

const QUESTIONS: DeskTextTerms = {
  name: 'questions',
  most: DESK_TEXTS.questions,
  read: (desk) => desk.questions,
  command: (text) => ({ type: 'write', field: 'questions', text }),
};
const CONTACT: DeskTextTerms = {
  name: 'contact',
  most: DESK_TEXTS.contact,
  read: (desk) => desk.contact,
  command: (text) => ({ type: 'write', field: 'contact', text }),
};

/** What the day left open, and where one turns. */
export function OnwardPart() {
  const words = useWords().summaryOnward;
  return (
    <>
      <DeskField
        terms={QUESTIONS}
        label={words.questions}
        hint={words.questionsHint}
        look="lines"
      />
      <EraseDeskWords field="questions" label={words.questions} />
      <DeskField terms={CONTACT} label={words.contact} hint={words.contactHint} />
      <EraseDeskWords field="contact" label={words.contact} />
    </>
  );
}
