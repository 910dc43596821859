/** The first varUint of every binary frame. 0–3 are y-websocket's own; the rest are ours. See PROTOCOL.md. */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  saved: 100,
  stage: 101,
  command: 102,
  slip: 103,
  clock: 104,
  notice: 105,
  counts: 106,
  desk: 107,
  deskCommand: 108,
  pass: 109,
} as const;

/** The second varUint of a sync frame. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const;

/** Raised when an old client can no longer take part; sent as the subprotocol and checked at the upgrade. */
const PROTOCOL_VERSION = 1;
export const SUBPROTOCOL = `mellanrum.v${PROTOCOL_VERSION}`;
export const KEY_PREFIX = 'key.';
export const DEVICE_PREFIX = 'device.';

/** [P96] In place of a workshop's id in the path of a socket that only tries the network. No id is that short. */
export const PROBE = 'probe';
