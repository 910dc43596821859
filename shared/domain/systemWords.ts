/** An invisible system as its card says it: the first line names it, each other line is a way in which it shows. */
export interface SystemWords {
  readonly name: string;
  readonly signs: readonly string[];
}

/** What people put before a point when they write a list. */
const BULLET = /^[-–•*]\s+/;

export function readSystem(text: string): SystemWords {
  const lines = text.split('\n').map((line) => line.trim().replace(BULLET, ''));
  const [name = '', ...signs] = lines.filter((line) => line !== '');
  return { name, signs };
}

export const writeSystem = (name: string, signs: string): string =>
  [name.trim(), signs.trim()].filter((part) => part !== '').join('\n');
