import { expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { pathTo } from '../../../client/state/paths.ts';
import { parsePath } from '../../../client/state/route.ts';

const id = 'abcdefghijklmnopqrstuv' as WorkshopId;

test('every page has an address that leads back to it', () => {
  expect(parsePath(pathTo.start())).toEqual({ page: 'start' });
  expect(parsePath(pathTo.new())).toEqual({ page: 'new' });
  expect(parsePath(pathTo.network())).toEqual({ page: 'network' });
  for (const page of ['board', 'join', 'matrix', 'desk', 'summary', 'rescued', 'screen'] as const) {
    expect(parsePath(pathTo[page](id))).toEqual({ page, id });
  }
});

test('help has addresses that can be said aloud', () => {
  for (const [path, topic] of [
    [pathTo.help(), 'index'],
    [pathTo.helpRunning(), 'running'],
    [pathTo.helpLaptop(), 'laptop'],
    [pathTo.helpAccessibility(), 'accessibility'],
  ]) {
    expect(parsePath(String(path))).toEqual({ page: 'help', topic });
  }
  expect(parsePath('/hjalp/')).toEqual({ page: 'help', topic: 'index' });
});

test.each([
  '/hjalp/annat',
  '/hjalp/drift/mer',
  '/hjalp/constructor',
  '/w',
  '/w/',
  '/w/short',
  `/w/${id}/nothing`,
  `/w/${id}/desk/more`,
  `/w/${id}/constructor`,
  `/screen/${id}/desk`,
  '/elsewhere',
])('%s leads nowhere', (path) => {
  expect(parsePath(path)).toEqual({ page: 'notFound' });
});

test('a slash at the end changes nothing', () => {
  expect(parsePath(`/w/${id}/`)).toEqual({ page: 'board', id });
  expect(parsePath('/new/')).toEqual({ page: 'new' });
});
