import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ahead } from './client/build/ahead.ts';
import { CHUNKS } from './client/build/chunks.ts';
import { compress } from './client/build/compress.ts';
import { oneLanguage } from './client/build/oneLanguage.ts';
import { precache } from './client/build/precache.ts';
import { zipHere } from './client/build/zipHere.ts';

const here = import.meta.dirname;
const relay = process.env['RELAY_URL'] ?? 'http://127.0.0.1:4041';

const SCREEN = {
  environment: 'jsdom',
  setupFiles: 'test/support/screen.ts',
  testTimeout: 20_000,
} as const;
/** They put something in the place of a module, for themselves only. */
const ALONE = ['test/client/board/{reading,renders}.test.tsx'];

export default defineConfig({
  root: `${here}/client`,
  plugins: [
    react(),
    oneLanguage(),
    ahead(),
    precache(`${here}/client/app/serviceWorker.ts`),
    compress(),
  ],
  worker: { plugins: () => [zipHere()] },
  server: {
    port: Number(process.env['PORT'] ?? 4040),
    strictPort: true,
    // The Host header is kept, so that the links the relay makes lead back here.
    proxy: {
      '/api': { target: relay },
      // A workshop's id, not a module of client/sync.
      '^/sync/[\\w-]+$': { target: relay, ws: true },
    },
  },
  build: {
    outDir: `${here}/dist/client`,
    emptyOutDir: true,
    // The Content-Security-Policy lets no font and no style in from a data: address.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: CHUNKS } },
  },
  test: {
    root: here,
    restoreMocks: true,
    // One less than there are cores would be one on a small machine, and the browser tests mostly wait.
    maxWorkers: 2,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          // The client's sync knows no page; all else of the client is tested in one.
          exclude: ['test/client/!(sync)/**', 'test/e2e/**', 'test/system/**', 'test/bench/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'screen',
          include: ['test/client/**/*.test.{ts,tsx}'],
          exclude: ['test/client/sync/**', ...ALONE],
          ...SCREEN,
          // One page and one set of modules for many files: a page for each is three fourths of what they cost.
          isolate: false,
        },
      },
      { test: { name: 'alone', include: ALONE, ...SCREEN } },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/builtClient.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two processors are half idle with two of them: pages wait.
          maxWorkers: 3,
          // As long as the pages wait in Hall: on a busy machine everything is late, and waiting costs nothing else.
          expect: { poll: { timeout: 40_000 } },
          // Each file starts Chromium and a relay: when the others are done.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          globalSetup: ['test/support/builtClient.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
