import { plainText } from '../plainText.ts';

/**
 * Words of others as Markdown that shows them and does nothing: no image is fetched, no link is
 * made, no HTML is let through, no heading or list begins inside a card.
 */
export const inline = (text: string): string => escaped(linesOf(text).join(' '));

/** As `inline`, with the writer's own line breaks kept; later lines are indented to stay in their item. */
export const withBreaks = (text: string, indent = ''): string =>
  linesOf(text).map(escaped).join(`\\\n${indent}`);

/** Blocks of words with an empty line between them. */
export const paragraphs = (text: string): string[] =>
  plainText(text)
    .split(/\n\s*\n/)
    .map((part) => withBreaks(part))
    .filter(Boolean);

const linesOf = (text: string): string[] =>
  plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Many readers make a link of a bare address, escaped or not. In a code span it stays words. Bounded, so that a very long word costs no time. */
const ADDRESS =
  /(?:[a-z][a-z\d+.-]{0,20}:\/\/|www\.)[^\s`|<>()[\]]*|[^\s`|<>()[\]@]{1,64}@[^\s`|<>()[\]@]+/gi;

function escaped(line: string): string {
  let done = '';
  let from = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    done += `${withoutMarks(line.slice(from, index))}\`${address}\``;
    from = index + address.length;
  }
  return withoutBlock(done + withoutMarks(line.slice(from)));
}

const withoutMarks = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>|~&$#]/g, String.raw`\$&`);

/** A list, a quotation or an underlined heading begins with its first character; a number with its dot. */
const withoutBlock = (line: string): string =>
  line.replace(/^[-+=]/, String.raw`\$&`).replace(/^(\d{1,9})(?=[.)])/, '$1\\');
