import { useMemo } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { WordsField } from '../../writing/text/WordsField.tsx';

interface Props {
  readonly visit: VisitId;
  readonly field: 'learn' | 'show';
}

/** A field on words of a visit, which several may write at once. */
export function VisitWords({ visit, field }: Props) {
  const words = useWords().visits;
  const path = useMemo<TextPath>(() => ({ of: 'visit', visit, field }), [visit, field]);
  return field === 'learn' ? (
    <WordsField path={path} label={words.learnField} hint={words.learnHint} />
  ) : (
    <WordsField path={path} label={words.showField} />
  );
}
