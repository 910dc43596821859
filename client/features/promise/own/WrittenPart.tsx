import { useMemo } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import { namesOnlyMeans } from '#shared/domain/onlyMeans.ts';
import type { WrittenPart as PartId } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import { MeansNote } from '../MeansNote.tsx';
import { Part } from './Part.tsx';

interface Props {
  readonly part: PartId;
  /** Of the shared text. */
  readonly name: string;
  readonly words: string;
  readonly mayWrite: boolean;
}

export function WrittenPart({ part, name, words: said, mayWrite }: Props) {
  const words = useWords().promise;
  const path = useMemo<TextPath>(() => ({ of: 'root', name }), [name]);
  return (
    <Part frame={words.frame[part]} written={said.trim() !== ''}>
      {mayWrite ? (
        <WordsField
          path={path}
          label={words.frame[part]}
          labelHidden
          placeholder={words.ask[part]}
        />
      ) : (
        <p>{said || words.missing[part]}</p>
      )}
      <div aria-live="polite">{part === 'what' && namesOnlyMeans(said) && <MeansNote />}</div>
    </Part>
  );
}
