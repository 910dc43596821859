import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word or two may be anybody's; six letters on end of something made up are not. */
const PIECE = 6;

/** What can be found of words in the bytes of all files of a folder: whole or in pieces, as UTF-8 and as UTF-16. */
export function tracesIn(folder: string, words: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return tracesOf(bytes, words).map((piece) => `${name}: ${piece}`);
  });
}

export const tracesOf = (bytes: Buffer, words: string): readonly string[] =>
  piecesOf(words).filter((piece) =>
    [
      Buffer.from(piece),
      Buffer.from(piece, 'utf16le'),
      Buffer.from(piece, 'utf16le').swap16(),
    ].some((encoded) => bytes.includes(encoded)),
  );

const piecesOf = (words: string): readonly string[] =>
  Array.from({ length: words.length - PIECE + 1 }, (_, at) => words.slice(at, at + PIECE));
