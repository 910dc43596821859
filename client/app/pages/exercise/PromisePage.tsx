import { useMemo } from 'react';
import { PROMISE_PARTS, type PromisePart, textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useSeat } from '../../../state/useSeat.ts';
import { useText } from '../../../state/useText.ts';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function PromisePage() {
  const { names } = useWords().exercises;
  const [{ table }] = useSeat();
  return (
    <ExerciseFrame exercise="promise">
      <h1>{names.promise}</h1>
      {table && PROMISE_PARTS.map((part) => <Part key={part} table={table} part={part} />)}
    </ExerciseFrame>
  );
}

function Part({ table, part }: { readonly table: TableId; readonly part: PromisePart }) {
  const name = textName.promise(table, part);
  const path = useMemo<TextPath>(() => ({ of: 'root', name }), [name]);
  const words = useText(name);
  return useMayWrite() ? <WordsField path={path} label={part} /> : <p>{words}</p>;
}
