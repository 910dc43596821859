import { expect, test } from 'vitest';
import { captureCode } from '../../../client/state/captureCode.ts';

const openAt = (address: string) => history.replaceState(null, '', address);

test('the code of a scanned QR is taken out of the address bar', () => {
  openAt('/#code=H4KR7M');
  expect(captureCode(window)).toBe('H4KR7M');
  expect(location.hash).toBe('');
  expect(captureCode(window)).toBeNull();
});

test.each(['/', '/#top', '/#code=', '/#code=H4K'])('%s has no code to take', (address) => {
  openAt(address);
  expect(captureCode(window)).toBeNull();
});
