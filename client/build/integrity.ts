import { createHash } from 'node:crypto';

/** What a browser takes a file by: anything else in its place is refused. */
export const integrity = (bytes: Uint8Array | string): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
