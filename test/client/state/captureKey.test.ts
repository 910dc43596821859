import { beforeEach, expect, test } from 'vitest';
import { captureKey } from '../../../client/state/captureKey.ts';

const ID = 'abcdefghijklmnopqrstuv';
const KEY = 'k'.repeat(43);

const openAt = (address: string) => history.replaceState(null, '', address);
beforeEach(() => openAt('/'));

test('[P30] the key of a link is taken out of the address bar', () => {
  openAt(`/w/${ID}?table=t3#key=${KEY}`);
  expect(captureKey(window)).toEqual({ id: ID, key: KEY });
  expect(location.href).toContain(`/w/${ID}?table=t3`);
  expect(location.href).not.toContain('key');
});

test('of a link cut off in its key nothing is left in the address bar either', () => {
  openAt(`/screen/${ID}#key=${KEY.slice(1)}`);
  expect(captureKey(window)).toEqual({ id: ID, key: null });
  expect(location.hash).toBe('');
});

test.each(['/', `/w/${ID}`, `/w/${ID}#top`, `/#key=${KEY}`])('%s has no key to take', (address) => {
  openAt(address);
  expect(captureKey(window)).toBeNull();
});
