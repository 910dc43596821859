/** The words of one language in a file of their own. */
declare module '*/words.ts?lang=sv' {
  export const wordsIn: typeof import('./words.ts').wordsIn;
}
declare module '*/words.ts?lang=en' {
  export const wordsIn: typeof import('./words.ts').wordsIn;
}
declare module '*/words.ts?lang=da' {
  export const wordsIn: typeof import('./words.ts').wordsIn;
}
declare module '*/helpWords.ts?lang=sv' {
  export const wordsIn: typeof import('./help/helpWords.ts').wordsIn;
}
declare module '*/helpWords.ts?lang=en' {
  export const wordsIn: typeof import('./help/helpWords.ts').wordsIn;
}
declare module '*/helpWords.ts?lang=da' {
  export const wordsIn: typeof import('./help/helpWords.ts').wordsIn;
}
