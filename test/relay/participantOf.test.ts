import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { participantId } from '#shared/domain/identity.ts';
import { randomId } from '#shared/domain/ids.ts';
import { participantOf } from '../../server/relay/participantOf.ts';
import { newDevice } from '../support/relay.ts';

test('the relay knows a device by the same id as the device itself', () => {
  for (let n = 0; n < 50; n += 1) {
    const [workshop, device] = [randomId<'workshop'>(randomBytes), newDevice()];
    expect(participantOf(workshop, device)).toBe(participantId(workshop, device));
  }
});
