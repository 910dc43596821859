import { expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { tagFault, tagWorkshop } from '../../server/log.ts';

const ID = 'workshop-a-0000000000' as WorkshopId;

test('a workshop is told apart from others, and its id cannot be read', () => {
  const other = 'workshop-b-0000000000' as WorkshopId;
  expect(tagWorkshop(ID)).toBe(tagWorkshop(ID));
  expect(tagWorkshop(ID)).not.toBe(tagWorkshop(other));
  expect(tagWorkshop(ID)).toMatch(/^[0-9a-f]{8}$/);
});

test('a fault is logged by kind, code and place, never by its message', () => {
  const fault = Object.assign(new TypeError('cannot read "Anna Svensson"'), { code: 'ENOSPC' });
  fault.stack = `TypeError: cannot read "Anna Svensson"\n    at append (file:///x/server/store/boards.ts:4:1)`;
  expect(tagFault(fault)).toBe('TypeError ENOSPC at append (boards.ts:4:1)');
  expect(tagFault('Anna Svensson')).toBe('string');
});
