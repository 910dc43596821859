import { DESK_TEXTS, FIRST_PAGE_LENGTH } from '#shared/domain/desk/desk.ts';
import { letterCount } from '#shared/domain/letterCount.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DeskField } from './DeskField.tsx';
import { EraseDeskWords } from './EraseDeskWords.tsx';
import type { DeskTextTerms } from './useDeskText.ts';

const TERMS: DeskTextTerms = {
  name: 'introduction',
  most: DESK_TEXTS.introduction,
  read: (desk) => desk.introduction,
  command: (text) => ({ type: 'write', field: 'introduction', text }),
};

/** The organiser's own first words, counted against the room that there is on the first page. */
export function Introduction() {
  const words = useWords().redaction;
  const count = (text: string) => {
    const letters = letterCount(text);
    const say = letters > FIRST_PAGE_LENGTH ? words.overFirst : words.letters;
    return say(letters, FIRST_PAGE_LENGTH);
  };
  return (
    <>
      <DeskField terms={TERMS} label={words.introduction} labelHidden look="lines" count={count} />
      <EraseDeskWords field="introduction" label={words.introduction} />
    </>
  );
}
