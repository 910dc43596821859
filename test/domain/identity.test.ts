import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DeviceSecret,
  deviceMark,
  isDeviceSecret,
  newDeviceSecret,
  participantId,
} from '#shared/domain/identity.ts';
import { isRandomId, randomId, type WorkshopId } from '#shared/domain/ids.ts';

const workshop = fc
  .uint8Array({ minLength: 22, maxLength: 22 })
  .map((bytes): WorkshopId => randomId<'workshop'>(() => bytes));
const secret = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes): DeviceSecret => newDeviceSecret(() => bytes));

test('a participant id is the first 22 characters of base64url(SHA-256(workshop id + ":" + secret))', () => {
  fc.assert(
    fc.property(workshop, secret, (id, device) => {
      const hash = createHash('sha256').update(`${id}:${device}`).digest('base64url');
      expect(participantId(id, device)).toBe(hash.slice(0, 22));
    }),
  );
});

test('the same device is somebody else in the next workshop, and another device is somebody else in this', () => {
  fc.assert(
    fc.property(workshop, workshop, secret, secret, (here, there, mine, other) => {
      fc.pre(here !== there && mine !== other);
      const me = participantId(here, mine);
      expect(participantId(there, mine)).not.toBe(me);
      expect(participantId(here, other)).not.toBe(me);
      expect(participantId(here, mine)).toBe(me);
      expect(isRandomId(me)).toBe(true);
      expect(me).not.toContain(mine);
    }),
  );
});

test('a device secret is 16 random bytes, 22 characters', () => {
  const bytes = randomBytes(16);
  const made = newDeviceSecret((length) => bytes.subarray(0, length));
  expect(Buffer.from(made, 'base64url')).toEqual(bytes);
  expect(isDeviceSecret(made)).toBe(true);
});

test.each([
  '',
  'x'.repeat(21),
  'x'.repeat(23),
  `${'x'.repeat(21)}=`,
  `${'x'.repeat(22)}\n`,
  22,
  null,
])('%j is no device secret', (value) => {
  expect(isDeviceSecret(value)).toBe(false);
});

test('[P91] the mark that tabs are counted by is the same in one workshop, and is no part of a participant’s id', () => {
  fc.assert(
    fc.property(workshop, workshop, secret, (here, there, mine) => {
      fc.pre(here !== there);
      const mark = deviceMark(here, mine);
      expect(mark).toMatch(/^[A-Za-z0-9_-]{11}$/);
      expect(deviceMark(here, mine)).toBe(mark);
      expect(deviceMark(there, mine)).not.toBe(mark);
      expect(participantId(here, mine)).not.toContain(mark);
      expect(mark).not.toContain(mine);
    }),
  );
});
