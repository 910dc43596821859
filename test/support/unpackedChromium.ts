import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Chromium, { inflate } from '@sparticuz/chromium';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache');
/** The package's own folder: its Chromium and the libraries lie there compressed. */
const PACKAGE = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

type Unpacked = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };

/** The Chromium that npm installed, for a machine that has none. Unpacked once, into a folder of this version. */
export async function unpackedChromium(): Promise<Unpacked> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install one, or give its path in CHROMIUM_PATH.');
  }
  const folder = join(CACHE, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (starts(executablePath, fonts)) return { executablePath, env: fonts };
  // A bare machine lacks NSS; the package brings it.
  const env = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  if (starts(executablePath, env)) return { executablePath, env };
  throw new Error(
    `${executablePath} does not start: ${spawnSync(executablePath, ['--version'], { encoding: 'utf8' }).stderr}`,
  );
}

/** The package unpacks into the temporary folder and takes what lies there for its own, of whatever version. */
async function unpack(folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'unpacking-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    await Chromium.executablePath();
    await inflate(join(PACKAGE, 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  writeFileSync(join(fresh, 'fonts.conf'), fontsConf(folder));
  moveUnlessThere(fresh, folder);
}

function moveUnlessThere(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another test run was quicker.
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true });
  }
}

/** The package's own list of fonts names folders that only its usual cloud has. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function starts(executablePath: string, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string })
    .version;
}
