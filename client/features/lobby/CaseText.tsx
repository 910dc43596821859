import { CASE_NOTICE } from '#shared/domain/prompts/caseTemplates.ts';
import { useLang } from '../../i18n/useWords.ts';
import { ReadingText } from '../../ui/ReadingText.tsx';

interface Props {
  readonly text: string;
}

/** The case that all tables start from. That it is invented stands with it wherever it is shown. */
export const CaseText = ({ text }: Props) => (
  <ReadingText text={text} note={CASE_NOTICE[useLang()]} />
);
