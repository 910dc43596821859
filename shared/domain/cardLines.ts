/** What a list in a mail or a document begins its lines with. */
const BULLET = /^(?:[-–—*•·▪◦‣☐]|\d{1,2}[.)])\s+/u;

/** The cards in a pasted list: one for each line that says something. */
export const cardLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\r\n\u2028]/)
    .map((line) => line.trim().replace(BULLET, '').trim())
    .filter((line) => line !== '');
