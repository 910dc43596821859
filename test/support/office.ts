import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every sheet to a file of its own: semicolons, quotes, UTF-8, cells as they are shown. */
export const SHEETS =
  'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';

/** LibreOffice with a home of its own: it opens what we made and writes what it has understood. */
export class Office {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mellanrum-office-'));

  /** Opens all files in one go, and gives what it made of them by file name. */
  convert(files: Readonly<Record<string, ArrayBuffer>>, to: string): ReadonlyMap<string, string> {
    const from = mkdtempSync(join(this.#folder, 'from-'));
    const into = mkdtempSync(join(this.#folder, 'into-'));
    for (const [name, bytes] of Object.entries(files)) {
      writeFileSync(join(from, name), Buffer.from(bytes));
    }
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${this.#folder}/home`,
        ...['--convert-to', to, '--outdir', into],
        ...Object.keys(files).map((name) => join(from, name)),
      ],
      { stdio: 'pipe', timeout: 180_000 },
    );
    return new Map(readdirSync(into).map((name) => [name, readFileSync(join(into, name), 'utf8')]));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
