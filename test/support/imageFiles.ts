import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../server/boot/machine.mjs';

const DOCKERFILE = join(ROOT, 'server/container/Dockerfile');

interface Copy {
  /** From an earlier stage; null: from the project. */
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly to: string;
}

export interface Stage {
  readonly copies: readonly Copy[];
  readonly user: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly command: readonly string[];
  readonly healthy: readonly string[];
  readonly runs: readonly string[];
}

/** The stages of the Dockerfile, in order. Only what ours uses is understood; anything else is an error. */
export function readStages(): readonly Stage[] {
  const lines = readFileSync(DOCKERFILE, 'utf8')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const begins = lines.flatMap((line, at) => (line.startsWith('FROM ') ? [at] : []));
  return begins.map((from, at) => stageOf(lines.slice(from, begins[at + 1])));
}

function stageOf(lines: readonly string[]): Stage {
  const after = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const listIn = (text = '[]'): readonly string[] => JSON.parse(text.slice(text.indexOf('[')));
  return {
    copies: after('COPY').map(copyOf),
    user: after('USER')[0] ?? null,
    env: Object.fromEntries(
      after('ENV').flatMap((line) => line.split(' ').map((one) => one.split('='))),
    ),
    command: listIn(after('CMD')[0]),
    healthy: listIn(after('HEALTHCHECK')[0]),
    runs: after('RUN'),
  };
}

function copyOf(line: string): Copy {
  const words = line.split(/\s+/);
  const from = words[0]?.startsWith('--from=') ? words.shift()?.slice('--from='.length) : null;
  const to = words.pop() ?? '';
  return { from: from ?? null, sources: words, to };
}

/** Does what a stage copies: into `folder`, from the project or from the folder that stands for the earlier stage. */
export function copyInto(folder: string, { copies }: Stage, earlier: string | null): void {
  for (const { from, sources, to } of copies) {
    for (const source of sources) {
      const origin =
        from === null ? join(ROOT, source) : join(earlier ?? '', source.replace(/^\/app/, ''));
      const target = to.endsWith('/') ? join(folder, to, source) : join(folder, to);
      mkdirSync(dirname(target), { recursive: true });
      // What the project has installed and built for itself is no part of what is copied from it.
      cpSync(origin, target, { recursive: true, verbatimSymlinks: true });
    }
  }
}

/** As after `npm ci`. */
export const asInstalled = (folder: string): void =>
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/** As after `npm prune --omit=dev --omit=optional` and what the Dockerfile takes away besides. */
export function asPruned(folder: string, { runs }: Stage): void {
  const removed = runs.flatMap((run) => run.match(/node_modules\/\S+/g) ?? []);
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  for (const [path, { dev, optional, devOptional }] of Object.entries<Locked>(packages)) {
    const isRemoved = removed.some((one) => path === one || path.startsWith(`${one}/`));
    const isWanted = path !== '' && !isRemoved && !(dev || optional || devOptional);
    if (!isWanted || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    execFileSync('cp', ['-a', '--no-target-directory', join(ROOT, path), join(folder, path)]);
  }
}

/** What may be sent to whoever builds: the lines of the ignore file that begin with `!`. */
export const allowedInBuild = (): readonly string[] =>
  readFileSync(`${DOCKERFILE}.dockerignore`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
