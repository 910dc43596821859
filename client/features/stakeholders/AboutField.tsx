import { useMemo } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import { WordsField } from '../../writing/text/WordsField.tsx';

interface Props {
  /** Of the root text. */
  readonly name: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
}

export function AboutField({ name, ...rest }: Props) {
  const path = useMemo<TextPath>(() => ({ of: 'root', name }), [name]);
  return <WordsField path={path} {...rest} />;
}
