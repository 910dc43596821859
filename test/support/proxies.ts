import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { ensureDebianTools } from './debianTools.ts';
import { freshFolder } from './relay.ts';
import { until } from './until.ts';

/** What Debian calls the programs, and where it puts them. */
const PROGRAMS = { nginx: '/usr/sbin/nginx', caddy: '/usr/bin/caddy' } as const;
const PACKAGES = { nginx: 'nginx-light', caddy: 'caddy' } as const;

export const ensureProxies = (): void =>
  ensureDebianTools(() =>
    (['nginx', 'caddy'] as const)
      .filter((one) => !existsSync(PROGRAMS[one]))
      .map((one) => PACKAGES[one]),
  );

export interface RunningProxy {
  /** `https://localhost:port` */
  readonly url: string;
  readonly port: number;
  /** The certificate that it shows, for those who are to believe it. */
  readonly certificate: string;
  stop(): Promise<void>;
}

/** A port that is free just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** For `localhost`, signed by itself. */
export function makeCertificate(folder: string): {
  readonly certificate: string;
  readonly key: string;
} {
  const [certificate, key] = [join(folder, 'fullchain.pem'), join(folder, 'privkey.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files],
    { stdio: 'pipe' },
  );
  return { certificate, key };
}

/** nginx with a `server` of ours inside the frame that Debian's own nginx.conf has. */
export async function startNginx(
  http: string,
  port: number,
  certificate: string,
): Promise<RunningProxy> {
  const folder = freshFolder();
  chmodSync(folder, 0o755);
  const file = join(folder, 'nginx.conf');
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `  ${one}_temp_path ${folder}/${one};`,
  );
  writeFileSync(
    file,
    `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n  access_log ${folder}/access.log;\n${kept.join('\n')}\n${http}\n}\n`,
  );
  execFileSync(PROGRAMS.nginx, ['-t', '-c', file], { stdio: 'pipe' });
  return running(PROGRAMS.nginx, ['-c', file], { port, certificate, env: {} });
}

/** Caddy with a Caddyfile; `env` is what stands in it as `{$NAME}`. It makes a certificate for `localhost` by itself. */
export async function startCaddy(
  caddyfile: string,
  port: number,
  given: Readonly<Record<string, string>> = {},
): Promise<RunningProxy> {
  const folder = freshFolder();
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, caddyfile);
  const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, ...given };
  const args = ['--config', file, '--adapter', 'caddyfile'];
  execFileSync(PROGRAMS.caddy, ['validate', ...args], { stdio: 'pipe', env });
  const certificate = join(folder, 'caddy/pki/authorities/local/root.crt');
  return running(PROGRAMS.caddy, ['run', ...args], { port, certificate, env });
}

interface Terms {
  readonly port: number;
  readonly certificate: string;
  readonly env: Readonly<Record<string, string>>;
}

async function running(
  program: string,
  args: readonly string[],
  { port, certificate, env }: Terms,
): Promise<RunningProxy> {
  const around = { PATH: process.env['PATH'] ?? '', ...env };
  const child = spawn(program, args, { stdio: 'ignore', env: around });
  const tidy = () => child.kill('SIGTERM');
  process.once('exit', tidy);
  const ended = new Promise((resolve) => child.once('close', resolve));
  await until('the proxy listens', () => existsSync(certificate) && answersOn(port));
  return {
    url: `https://localhost:${port}`,
    port,
    certificate,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', tidy);
    },
  };
}

const answersOn = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
