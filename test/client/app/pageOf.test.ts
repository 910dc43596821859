import { expect, test } from 'vitest';
import { ROLES } from '#shared/domain/role.ts';
import { pageOf } from '../../../client/app/pageOf.ts';

test('a participant who has not chosen where to sit is asked first', () => {
  expect(pageOf('board', 'participant', false)).toBe('join');
  expect(pageOf('board', 'participant', true)).toBe('board');
  expect(pageOf('summary', 'participant', false)).toBe('summary');
  expect(pageOf('board', 'facilitator', false)).toBe('room');
});

test('the desk is for those who may see links', () => {
  expect(ROLES.map((role) => pageOf('desk', role, true))).toEqual([
    'desk',
    'desk',
    'board',
    'screen',
  ]);
});

test('boards as they were are for those who steer', () => {
  expect(ROLES.map((role) => pageOf('marks', role, true))).toEqual([
    'marks',
    'marks',
    'board',
    'screen',
  ]);
  expect(pageOf('marks', 'participant', false)).toBe('join');
});

test('a screen shows the projection wherever its link was opened, and may show the whole board', () => {
  expect(pageOf('board', 'screen', false)).toBe('screen');
  expect(pageOf('join', 'screen', false)).toBe('screen');
  expect(pageOf('matrix', 'screen', false)).toBe('matrix');
});
