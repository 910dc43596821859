import { type ReactNode, useEffect, useMemo } from 'react';
import type { Lang } from '#shared/domain/lang.ts';
import { formats } from './format.ts';
import { wordsByLang } from './words.ts';
import { SpeechContext } from './wordsContext.ts';

interface Props {
  readonly lang: Lang;
  readonly children: ReactNode;
}

/** Gives everything below it the words of one language, and tells the page which language that is. */
export function WordsProvider({ lang, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const speech = useMemo(() => ({ lang, words: wordsByLang[lang], format: formats(lang) }), [lang]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}
