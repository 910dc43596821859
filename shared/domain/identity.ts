import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from './base64url.ts';
import type { ParticipantId, RandomBytes, WorkshopId } from './ids.ts';

/** A device's own secret for one browser: 16 random bytes as base64url, 22 characters. Never leaves but to the relay. */
export type DeviceSecret = string & { readonly __deviceSecret: true };

const SECRET = /^[A-Za-z0-9_-]{22}$/;

export const newDeviceSecret = (random: RandomBytes): DeviceSecret =>
  base64url(random(16)) as DeviceSecret;

export const isDeviceSecret = (value: unknown): value is DeviceSecret =>
  typeof value === 'string' && SECRET.test(value);

/**
 * Who somebody is in one workshop, and only there: derived, so that identity needs no server,
 * works offline and cannot be followed from one workshop to the next.
 * Pure JavaScript hashing: `crypto.subtle` is missing on `http://192.168…`.
 */
export function participantId(workshop: WorkshopId, secret: DeviceSecret): ParticipantId {
  return digest(`${workshop}:${secret}`).slice(0, 22) as ParticipantId;
}

/** By what others count the tabs of one browser as one. It is no participant's id: it does not tell who wrote what. */
export const deviceMark = (workshop: WorkshopId, secret: DeviceSecret): string =>
  digest(`${workshop}:present:${secret}`).slice(0, 11);

const digest = (text: string): string => base64url(sha256(utf8ToBytes(text)));
