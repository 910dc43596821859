import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ScratchProject, scratchProject } from './scratchProject.ts';

/** One file in every folder, so that there is something to import. */
const THERE = [
  'shared/domain',
  'shared/board',
  'shared/protocol',
  'shared/summary',
  'server/store',
  'server/bus',
  'server/relay',
  'server/http',
  'client/ui',
  'client/i18n',
  'client/sync',
  'client/state',
  'client/writing',
  'client/features/join',
  'client/features/board',
  'client/app',
].map((folder) => `${folder}/there.ts`);

const from = (specifier: string) =>
  `import { there } from '${specifier}';\nexport const here = there;\n`;

const ALLOWED: Readonly<Record<string, string>> = {
  'shared/board/allowed.ts': `import * as Y from 'yjs';\n${from('#shared/domain/there.ts')}export const doc = new Y.Doc();\n`,
  'shared/protocol/allowed.ts': from('#shared/domain/there.ts'),
  'shared/summary/allowed.ts': from('#shared/domain/there.ts'),
  'server/config.ts': from('#shared/domain/there.ts'),
  'server/store/allowed.ts': from('../metrics.ts'),
  'server/relay/allowed.ts': `import 'yjs';\n${from('../store/there.ts')}`,
  'server/http/allowed.ts': from('../relay/there.ts'),
  'server/main.ts': from('./http/there.ts'),
  'client/sync/allowed.ts': `import 'yjs';\n${from('../i18n/there.ts')}`,
  'client/state/allowed.ts': from('../sync/there.ts'),
  'client/writing/allowed.ts': from('../state/there.ts'),
  'client/features/board/allowed.ts': from('../../state/there.ts'),
  'client/features/board/writing.ts': from('../../writing/there.ts'),
  'client/features/board/column/allowed.ts': from('../../../ui/there.ts'),
  'client/features/board/column/inside.ts': from('../there.ts'),
  'client/app/allowed.ts': from('../features/board/there.ts'),
};

/** Each file holds one import or one name that must not be there. */
const FORBIDDEN: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'shared imports the client': ['shared/domain/a.ts', from('../../client/ui/there.ts')],
  'shared imports the server': ['shared/protocol/a.ts', from('../../server/store/there.ts')],
  'the domain imports the board': ['shared/domain/b.ts', from('#shared/board/there.ts')],
  'the protocol imports the board': ['shared/protocol/b.ts', from('#shared/board/there.ts')],
  'the summary imports the board by a relative path': [
    'shared/summary/b.ts',
    from('../board/there.ts'),
  ],
  'shared touches the page': ['shared/domain/c.ts', 'export const title = document.title;\n'],
  'shared sets a timer': ['shared/board/c.ts', "import 'yjs';\nsetTimeout(() => 1, 1);\n"],
  'shared reads a file': [
    'shared/domain/d.ts',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  ],
  'shared asks for the process, beside Yjs': [
    'shared/board/d.ts',
    "import 'yjs';\nexport const id = process.pid;\n",
  ],
  'the client imports the server': ['client/app/a.ts', from('../../server/relay/there.ts')],
  'a feature imports the server': [
    'client/features/join/a.ts',
    from('../../../server/relay/there.ts'),
  ],
  'the server imports the client': ['server/http/a.ts', from('../../client/i18n/there.ts')],
  'a feature imports a feature': ['client/features/join/b.ts', from('../board/there.ts')],
  'a folder in a feature imports a feature': [
    'client/features/join/form/b.ts',
    from('../../board/allowed.ts'),
  ],
  'a feature imports the app': ['client/features/join/c.ts', from('../../app/there.ts')],
  'the state imports a feature': ['client/state/a.ts', from('../features/board/there.ts')],
  'the state imports a field': ['client/state/b.ts', from('../writing/there.ts')],
  'a field imports a feature': ['client/writing/a.ts', from('../features/board/there.ts')],
  'the session imports the state': ['client/sync/a.ts', from('../state/there.ts')],
  'a primitive imports the session': ['client/ui/a.ts', from('../sync/there.ts')],
  'the words import a primitive': ['client/i18n/a.ts', from('../ui/there.ts')],
  'the store imports the relay': ['server/store/a.ts', from('../relay/there.ts')],
  'a folder in the store imports the relay': [
    'server/store/sqlite/a.ts',
    from('../../relay/allowed.ts'),
  ],
  'the store imports the bus': ['server/store/bus.ts', from('../bus/there.ts')],
  'the bus imports the relay': ['server/bus/a.ts', from('../relay/there.ts')],
  'the relay imports the pages': ['server/relay/a.ts', from('../http/there.ts')],
  'the settings import the store': ['server/log.ts', from('./store/there.ts')],
};

/** The packages are there for whoever may use them, so only the linter can tell who that is. */
const LINTED: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'a feature imports Yjs': ['client/features/board/y.ts', "import 'yjs';\n"],
  'a folder in a feature imports Yjs': ['client/features/board/column/y.ts', "import 'yjs';\n"],
  'a feature imports a Yjs provider': ['client/features/board/z.ts', "import 'y-websocket';\n"],
  'the state imports Yjs': ['client/state/y.ts', "import 'yjs';\n"],
  'the app imports Yjs': ['client/app/y.ts', "import 'yjs';\n"],
  'the domain imports Yjs': ['shared/domain/y.ts', "import 'yjs';\n"],
  'the store imports Yjs': ['server/store/y.ts', "import 'yjs';\n"],
  'the pages import Yjs': ['server/http/y.ts', "import 'yjs';\n"],
  'the session imports React': ['client/sync/react.ts', "import 'react';\n"],
  'the product imports its tests': ['client/app/test.ts', from('../../test/there.ts')],
};

let project: ScratchProject;
let compiler = '';
let linter = '';

beforeAll(() => {
  project = scratchProject({
    ...Object.fromEntries(THERE.map((path) => [path, 'export const there = 1;\n'])),
    'server/metrics.ts': 'export const there = 1;\n',
    ...ALLOWED,
    ...Object.fromEntries([...Object.values(FORBIDDEN), ...Object.values(LINTED)]),
  });
  compiler = project.compile();
  linter = project.lint();
}, 60_000);

afterAll(() => project.remove());

const findings = (output: string, file: string) =>
  output.split('\n').filter((line) => line.startsWith(`${file}(`) || line.startsWith(`${file} `));

describe('imports go in one direction', () => {
  test.each(Object.keys(ALLOWED))('%s may import what it imports', (file) => {
    expect(findings(compiler, file)).toEqual([]);
    expect(findings(linter, file)).toEqual([]);
  });

  test.each(Object.entries(FORBIDDEN))('%s: it does not compile', (_, [file]) => {
    expect(findings(compiler, file)).not.toEqual([]);
  });

  test.each(Object.entries({ ...FORBIDDEN, ...LINTED }))('%s: the linter says so', (_, [file]) => {
    expect(findings(linter, file).join()).toMatch(/noRestricted|noNodejsModules|noProcessGlobal/);
  });
});
