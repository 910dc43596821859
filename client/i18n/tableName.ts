/** Tables are numbered until the organiser names them: `4` wants the word before it, `Window table` does not. */
export const withTableWord = (name: string, word: string): string =>
  /^\d+$/.test(name) ? `${word} ${name}` : name;
