/** As a word stands by itself, or begins a line. */
export const capitalised = (words: string): string =>
  words.charAt(0).toLocaleUpperCase() + words.slice(1);
