import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBPROTOCOL } from '#shared/protocol/messages.ts';
import { integrity } from '../../client/build/integrity.ts';
import { freshFolder } from '../support/relay.ts';

const BUILT = join(import.meta.dirname, '../../dist/client');
const ENTRY = /index-[\w-]+(?=\.js)/;

/** A build of the client that speaks another version of the protocol: the relay closes it with 4426. */
export function clientThatSpeaks(version: string): string {
  const folder = freshFolder();
  cpSync(BUILT, folder, { recursive: true });
  const entry = ENTRY.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[0] ?? '';
  const renamed = `index-${version.replace('.', '-')}`;
  const known = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (/\.(br|gz)$/.test(file.name)) rmSync(path);
    else if (/\.(js|html)$/.test(file.name)) {
      const text = readFileSync(path, 'utf8');
      // A build of its own: its scripts have names of their own, and its service worker a cache.
      const other = text
        .replaceAll(SUBPROTOCOL, version)
        .replaceAll(entry, renamed)
        .replace(/mellanrum-(?=[0-9a-f]{16})/, `mellanrum-${version}-`);
      writeFileSync(path, other);
      known.set(integrity(text), integrity(other));
      if (file.name === `${entry}.js`) renameSync(path, join(file.parentPath, `${renamed}.js`));
    }
  }
  knowBy(join(folder, 'sw.js'), known);
  return folder;
}

/** The service worker takes each file by what is in it. */
function knowBy(worker: string, known: ReadonlyMap<string, string>): void {
  const text = readFileSync(worker, 'utf8');
  writeFileSync(
    worker,
    text.replaceAll(/sha256-[\w+/]+=/g, (before) => known.get(before) ?? before),
  );
}
