import { hash } from 'node:crypto';
import type { DeviceSecret } from '#shared/domain/identity.ts';
import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';

/** What `participantId` of `shared/domain/identity.ts` gives, hashed by the machine: a hall comes in three times as fast. */
export const participantOf = (workshop: WorkshopId, secret: DeviceSecret): ParticipantId =>
  hash('sha256', `${workshop}:${secret}`, 'base64url').slice(0, 22) as ParticipantId;
