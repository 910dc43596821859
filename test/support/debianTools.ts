import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What others read our files with, by the package that holds it. */
const TOOLS = {
  soffice: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
  pdftotext: ['poppler-utils'],
  pdfinfo: ['poppler-utils'],
  pdftohtml: ['poppler-utils'],
} as const;

/** Without a network it gives up within a minute, and for whoever else installs just now it waits. */
const PATIENCE = ['Acquire::Retries=1', 'Acquire::http::Timeout=20', 'DPkg::Lock::Timeout=120'];

/** Where Debian puts the two parts of the office; its command alone says nothing about them. */
const OFFICE_PARTS = ['libswlo.so', 'libsclo.so'].map(
  (part) => `/usr/lib/libreoffice/program/${part}`,
);

/**
 * Makes sure that the programs are here, if need be by installing Debian's own packages. A test that has not got
 * them fails, and says what to do: one that is skipped has shown nothing.
 */
export function ensureDebianTools(packagesLacking = readersLacking): void {
  const lacking = packagesLacking();
  if (lacking.length === 0) return;
  const wanted = `apt-get install --no-install-recommends ${lacking.join(' ')}`;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    throw new Error(`These tests need other programs beside ours. Install them first: ${wanted}`);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]) =>
    execFileSync('apt-get', ['-qq', ...PATIENCE.flatMap((one) => ['-o', one]), ...args], {
      env,
      stdio: 'pipe',
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...lacking);
  const left = packagesLacking();
  if (left.length > 0)
    throw new Error(`Debian has installed ${left.join(' ')}, but not its programs.`);
}

const readersLacking = (): readonly string[] => {
  const lacking: string[] = Object.entries(TOOLS).flatMap(([tool, packages]) =>
    onPath(tool) ? [] : [...packages],
  );
  const hasParts = !existsSync('/usr/lib/libreoffice') || OFFICE_PARTS.every(existsSync);
  return [...new Set([...lacking, ...(hasParts ? [] : TOOLS.soffice)])];
};

const onPath = (tool: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool)));
