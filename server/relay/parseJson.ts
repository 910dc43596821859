/** The value of a JSON text; undefined, which no JSON text has, when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // JSON.parse has no other way of saying no
  }
}
