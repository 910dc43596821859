import { createContext } from 'react';
import type { Lang } from '#shared/domain/lang.ts';
import type { Formats } from './format.ts';
import type { Words } from './words.ts';

export interface Speech {
  readonly lang: Lang;
  readonly words: Words;
  readonly format: Formats;
}

/** Null outside a WordsProvider. */
export const SpeechContext = createContext<Speech | null>(null);
