/**
 * The line, counted from 1, where each element of an array begins: of the outermost one, or, with `key`, of the one
 * that stands under that key in the outermost object. `json` must already have been accepted by `JSON.parse`: nothing
 * is checked here.
 */
export function elementLines(json: string, key: string | null = null): readonly number[] {
  const level = key === null ? 1 : 2;
  let isSought = key === null;
  let lines: number[] = [];
  let line = 1;
  let depth = 0;
  let awaiting = false;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at] ?? '';
    if (endsLine(json, at)) line += 1;
    if (WHITESPACE.includes(char)) continue;
    if (awaiting && depth === level && char !== ']') {
      lines.push(line);
      awaiting = false;
    }
    if (char === '"') {
      const end = endOfString(json, at);
      // What stands in the object itself is a key, until its value has begun.
      if (key !== null && depth === 1) isSought = json.slice(at + 1, end) === key;
      at = end;
    } else if (char === '[' || char === '{') {
      depth += 1;
      if (char === '[' && depth === level && isSought) {
        // Of two under one key the last holds, as it does in what was parsed.
        lines = [];
        awaiting = true;
      }
    } else if (char === ']' || char === '}') {
      depth -= 1;
      if (depth < level) awaiting = false;
    } else if (char === ',' && depth === level && isSought) awaiting = true;
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
