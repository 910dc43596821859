/**
 * Words as a string in CSS, also within a `<style>` element: everything but letters, digits and spaces is written as
 * its number, so that nothing ends the string or the element.
 */
export const cssString = (words: string): string =>
  `"${words.toWellFormed().replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
