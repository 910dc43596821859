import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

test('an empty environment is enough', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    value: {
      port: 4040,
      host: null,
      dataDir: './data',
      databaseUrl: null,
      publicUrl: null,
      createKey: null,
      metricsKey: null,
      trustProxy: false,
      operator: { name: null, contact: null, supervisor: null },
      logLevel: 'info',
    },
  });
});

test('a variable that is set to nothing is as if it were not set', () => {
  expect(readConfig({ PORT: '', PUBLIC_URL: '', DATABASE_URL: '' })).toEqual(readConfig({}));
});

test('everything can be set', () => {
  const read = readConfig({
    PORT: '80',
    HOST: '127.0.0.1',
    DATA_DIR: '/srv/board',
    DATABASE_URL: 'postgresql://relay:secret@db.internal/board',
    PUBLIC_URL: 'https://mellanrum.example.org/',
    CREATE_KEY: 'a long secret',
    METRICS_KEY: 'another secret',
    TRUST_PROXY: '1',
    OPERATOR_NAME: ' Förbundet Exempel ',
    OPERATOR_CONTACT: 'hjalp@example.se',
    OPERATOR_SUPERVISOR: 'Digg',
    LOG_LEVEL: 'debug',
  });
  expect(read).toEqual({
    ok: true,
    value: {
      port: 80,
      host: '127.0.0.1',
      dataDir: '/srv/board',
      databaseUrl: 'postgresql://relay:secret@db.internal/board',
      publicUrl: 'https://mellanrum.example.org',
      createKey: 'a long secret',
      metricsKey: 'another secret',
      trustProxy: true,
      operator: { name: 'Förbundet Exempel', contact: 'hjalp@example.se', supervisor: 'Digg' },
      logLevel: 'debug',
    },
  });
});

test('all problems are told at once, one sentence each', () => {
  const read = readConfig({
    PORT: '99999',
    PUBLIC_URL: 'mellanrum.example.org/path',
    CREATE_KEY: 'short',
    TRUST_PROXY: 'perhaps',
    LOG_LEVEL: 'loud',
    DATABASE_URL: 'mysql://somewhere',
  });
  expect(read.ok).toBe(false);
  const problems = read.ok ? [] : read.problem;
  const named = ['PORT', 'PUBLIC_URL', 'CREATE_KEY', 'TRUST_PROXY', 'LOG_LEVEL', 'DATABASE_URL'];
  expect(problems.map((sentence) => sentence.split(' ')[0]).sort()).toEqual(named.sort());
  for (const sentence of problems) expect(sentence).toMatch(/^[A-Z_]+ .*\.$/);
});

test.each(['-1', '4040x', '70000', '1.5', ' '])('PORT=%j is refused', (PORT) => {
  expect(readConfig({ PORT }).ok).toBe(false);
});

test.each([
  'ftp://a.example',
  'https://user@a.example',
  'https://a.example/?q',
  'javascript:alert(1)',
])('PUBLIC_URL=%s is refused', (PUBLIC_URL) => {
  expect(readConfig({ PUBLIC_URL }).ok).toBe(false);
});
