/**
 * The line, counted from 1, where each element of the outermost array begins.
 * `json` must already have been accepted by `JSON.parse`: nothing is checked here.
 */
export function elementLines(json: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let awaiting = false;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at] ?? '';
    if (endsLine(json, at)) line += 1;
    if (WHITESPACE.includes(char)) continue;
    if (awaiting && depth === 1 && char !== ']') {
      lines.push(line);
      awaiting = false;
    }
    if (char === '"') at = endOfString(json, at);
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    if (depth === 1 && (char === ',' || (char === '[' && lines.length === 0))) awaiting = true;
  }
  return lines;
}

const WHITESPACE = ' \t\r\n';

/** A line ends at LF, CRLF or a lone CR, as editors count. */
const endsLine = (json: string, at: number): boolean =>
  json[at] === '\n' || (json[at] === '\r' && json[at + 1] !== '\n');

/** The index of the closing quotation mark. JSON allows no raw line break inside. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}
