import { type ReactNode, useLayoutEffect } from 'react';
import { type Speech, SpeechContext } from './wordsContext.ts';

interface Props {
  readonly speech: Speech;
  readonly children: ReactNode;
}

/** Gives everything below it the words of one language, and tells the page which language that is. */
export function WordsProvider({ speech, children }: Props) {
  const { lang } = speech;
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}
