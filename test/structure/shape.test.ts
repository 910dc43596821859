import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../server/boot/machine.mjs';

const CODE = /\.(tsx?|mjs|css)$/;
const SAYS_NOTHING = /^(utils?|helpers?|common|misc)(\.|$)|^(types|index)\.(tsx?|mjs)$/i;

const product = ['client', 'server', 'shared'].flatMap(pathsUnder);
const code = product.filter((path) => CODE.test(path));
const tests = pathsUnder('test').filter((path) => CODE.test(path));

function pathsUnder(root: string): readonly string[] {
  return readdirSync(join(ROOT, root), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${root}/${path.replaceAll('\\', '/')}`,
  );
}

const lines = (path: string) => readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1;

const longerThan = (limit: number, paths: readonly string[]) =>
  paths.filter((path) => lines(path) > limit).map((path) => `${path}: ${lines(path)}`);

describe('files are small and named for their one idea', () => {
  test('no file of the product is over 300 lines', () => {
    expect(code.length).toBeGreaterThan(0);
    expect(longerThan(300, code)).toEqual([]);
  });

  test('no test is over 500 lines', () => {
    expect(longerThan(500, tests)).toEqual([]);
  });

  test('no file or folder is called what could hold anything', () => {
    expect(product.filter((path) => SAYS_NOTHING.test(basename(path)))).toEqual([]);
  });

  test('no style asks the whole page what is on it: dock.ts and useRootMark.ts tell the root', () => {
    const asks = code
      .filter((path) => path.endsWith('.css'))
      .filter((path) => /(:root|html)\)?:has\(/.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(asks).toEqual([]);
  });

  test('every feature is a project of its own, known to the solution, the app and the tests', () => {
    for (const feature of readdirSync(join(ROOT, 'client/features'))) {
      for (const config of ['tsconfig.json', 'client/app/tsconfig.json', 'test/tsconfig.json']) {
        expect(readFileSync(join(ROOT, config), 'utf8'), config).toContain(`features/${feature}"`);
      }
    }
  });
});
