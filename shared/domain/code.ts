import type { RandomBytes } from './ids.ts';

/** 30 characters that nobody mixes up when they are read aloud or from a screen: no 0 O 1 I L U. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 6;

export type Code = string & { readonly __code: true };

/** Draws a code; bytes of 240 and above are thrown away so that every character is equally likely. */
export function newCode(random: RandomBytes): Code {
  let code = '';
  while (code.length < CODE_LENGTH) {
    for (const byte of random(16)) {
      if (byte < 240 && code.length < CODE_LENGTH) code += CODE_ALPHABET[byte % 30];
    }
  }
  return code as Code;
}

/** Takes what a person typed, in any case, with spaces or hyphens. */
export function parseCode(typed: string): Code | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  const known = [...code].every((character) => CODE_ALPHABET.includes(character));
  return code.length === CODE_LENGTH && known ? (code as Code) : null;
}

/** `H4KR7M` → `H4K R7M`, as it is read aloud. */
export const showCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
