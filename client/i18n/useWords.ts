import { use } from 'react';
import type { Lang } from '#shared/domain/lang.ts';
import type { Formats } from './format.ts';
import type { Words } from './words.ts';
import { type Speech, SpeechContext } from './wordsContext.ts';

export const useWords = (): Words => useSpeech().words;

export const useLang = (): Lang => useSpeech().lang;

export const useFormats = (): Formats => useSpeech().format;

function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('Words are only known inside a WordsProvider.');
  return speech;
}
