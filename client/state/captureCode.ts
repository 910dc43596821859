import { type Code, parseCode } from '#shared/domain/code.ts';

/** Takes the code that came with the QR of the big screen out of the address bar. Null when there is none. */
export function captureCode(page: Window): Code | null {
  const { pathname, search, hash } = page.location;
  const code = parseCode(new URLSearchParams(hash.slice(1)).get('code') ?? '');
  if (code) page.history.replaceState(null, '', pathname + search);
  return code;
}
