/** What XML 1.0 cannot hold in any way: control characters, halves of pairs, the two that are no characters. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as a file of XML may hold it. Nothing else is changed: right-to-left and emoji stand as they were written. */
export const xmlText = (text: string): string => text.replaceAll(ILLEGAL, '');
