import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../../server/boot/machine.mjs';

const SETTINGS = [
  'package.json',
  'biome.json',
  '.gitignore',
  'tsconfig.json',
  'tsconfig.base.json',
];
const LINT = ['lint', '--reporter=github', '--max-diagnostics=none'];

export type ScratchProject = {
  /** What the compiler and the linter say, one finding a line, the path of the file first. */
  readonly compile: () => string;
  readonly lint: () => string;
  readonly remove: () => void;
};

/** A project with our settings and other files: what happens to a mistake, without making it here. */
export function scratchProject(files: Readonly<Record<string, string>>): ScratchProject {
  const folder = mkdtempSync(join(tmpdir(), 'mellanrum-scratch-'));
  const project = join(folder, 'project');
  mkdirSync(project);
  // Above the project: found from inside it, but what the compiler keeps in its own node_modules stays its own.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const path of [...SETTINGS, ...tsconfigs()]) cpSync(join(ROOT, path), join(project, path));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  return {
    compile: () => run(project, 'typescript/bin/tsc', ['-b', '--pretty', 'false']),
    lint: () =>
      run(project, '@biomejs/biome/bin/biome', LINT).replaceAll(
        /^::\w+ title=([^,]+),file=([^,]+),/gm,
        (_, rule: string, file: string) => `${relative(realpathSync(project), file)} ${rule} `,
      ),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function tsconfigs(): readonly string[] {
  return ['client', 'server', 'shared', 'test'].flatMap((root) =>
    readdirSync(join(ROOT, root), { recursive: true, encoding: 'utf8' })
      .filter((path) => /tsconfig[.\w]*\.json$/.test(path))
      .map((path) => join(root, path)),
  );
}

function run(cwd: string, script: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', script), ...args],
    { cwd, encoding: 'utf8' },
  );
  return stdout + stderr;
}
