import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLES } from '../../client/features/help/examples.ts';
import { ROOT } from '../../server/boot/machine.mjs';
import { readConfig, VARIABLES } from '../../server/config.ts';

const read = (name: string) => readFileSync(join(ROOT, 'server/container', name), 'utf8');

test('compose sets no variable of a relay that a relay does not read', () => {
  const [, relay = ''] = read('compose.yaml').split(/^x-relay:/m);
  const [, environment = ''] = (relay.split(/^services:/m)[0] ?? '').split(/^ {2}environment:\n/m);
  const names = [...environment.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name);
  expect(names).toContain('DATABASE_URL');
  expect(names.filter((name) => !VARIABLES().includes(String(name)))).toEqual([]);
});

test('everything that compose asks for stands in its example, and what must be given has no default', () => {
  const compose = read('compose.yaml');
  const asked = new Set([...compose.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name));
  const example = new Set(
    [...read('compose.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name),
  );
  expect([...asked].filter((name) => name !== 'LOG_LEVEL').sort()).toEqual([...example].sort());
  for (const must of ['SITE', 'DATABASE_PASSWORD']) expect(compose).toContain(`\${${must}:?`);
});

test('the proxy of compose sends to the relays that compose starts', () => {
  const [, relays = ''] = /\{\$RELAYS:([^}]+)\}/.exec(read('Caddyfile')) ?? [];
  const services = [...read('compose.yaml').matchAll(/^ {2}(relay\d+): \*relay$/gm)];
  expect(relays.split(' ')).toEqual(services.map(([, name]) => `${name}:4040`));
  expect(services.length).toBeGreaterThan(1);
});

test('an example names only commands and files that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const all = Object.values(EXAMPLES).join('\n');
  const commands = [...all.matchAll(/npm run (\w+)/g)].map(([, name]) => String(name));
  expect(commands.length).toBeGreaterThan(3);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const files = [...all.matchAll(/(?:server\/[\w./]*\w|compose\.env\.example)/g)].map(([path]) =>
    path.startsWith('server/') ? path : `server/container/${path}`,
  );
  expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('what systemd is told is what a relay reads, and starts the Node of the project', () => {
  const said = [...EXAMPLES.systemd.matchAll(/^Environment=(.+)$/gm)].flatMap(([, line]) =>
    String(line)
      .split(' ')
      .map((one) => one.split('=')),
  );
  expect(said.filter(([name]) => !VARIABLES().includes(String(name)))).toEqual([]);
  expect(readConfig(Object.fromEntries(said)).ok).toBe(true);
  const [, program = ''] =
    /^ExecStart=\/opt\/mellanrum\/(\S+) (\S+)$/m.exec(EXAMPLES.systemd) ?? [];
  expect(existsSync(join(ROOT, program))).toBe(true);
});
