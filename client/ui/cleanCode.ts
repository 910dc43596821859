/** What a person typed or pasted → the code in it: capitals, no spaces, hyphens or unknown characters. */
export const cleanCode = (typed: string, alphabet: string, length: number): string =>
  [...typed.toUpperCase()]
    .filter((character) => alphabet.includes(character))
    .slice(0, length)
    .join('');
