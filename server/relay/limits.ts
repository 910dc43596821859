import { LIMITS } from '#shared/protocol/limits.ts';
import type { Allowed } from './allowance.ts';

/** The shared limits and the relay's own, as an argument, so that a test need not send a gigabyte. */
export const RELAY_LIMITS = {
  ...LIMITS,
  /** A reader that is behind and takes nothing for this long is let go. */
  lagCloseMs: 15_000,
  /** A person presses buttons; each command goes out to everybody. */
  commandRatePerSecond: 5,
  commandBurst: 20,
  /** All sockets of one workshop together: a full hall that types, and one that comes back from no network at once. */
  workshopFrameRatePerSecond: 10_000,
  workshopFrameBurst: 60_000,
  workshopBytesPerSecond: 16 * 1024 * 1024,
  workshopBytesBurst: 128 * 1024 * 1024,
  /** All participants together. Whoever steers is not held up by them. */
  workshopCommandRatePerSecond: 50,
  workshopCommandBurst: 200,
  /** A request's head, and all of it, must have come within this. */
  headersMs: 10_000,
  requestMs: 30_000,
  /** What waits for a store that refuses, of one workshop. */
  queuedBytes: 64 * 1024 * 1024,
  /** How long a board's log may become before it is folded into a snapshot; fewer rows are not worth one at rest. */
  logRows: 500,
  logRowsAtRest: 20,
  logBytes: 1024 * 1024,
  /** How long people write from one mark to the next. */
  markMs: 10 * 60_000,
  /** Sockets that only try the network: of one address, which a hall shares, and of all. */
  probesPerNetwork: 200,
  probes: 500,
  probeMs: 90_000,
  probeRatePerSecond: 10,
  probeBurst: 40,
  /** A room without anybody in it is put to rest. */
  idleRoomMs: 45_000,
};
export type RelayLimits = Readonly<Record<keyof typeof RELAY_LIMITS, number>>;

export const ofConnection = (limits: RelayLimits): Allowed => ({
  frames: [limits.frameRatePerSecond, limits.frameBurst],
  bytes: [limits.bytesPerSecond, limits.bytesBurst],
  commands: [limits.commandRatePerSecond, limits.commandBurst],
});

export const ofWorkshop = (limits: RelayLimits): Allowed => ({
  frames: [limits.workshopFrameRatePerSecond, limits.workshopFrameBurst],
  bytes: [limits.workshopBytesPerSecond, limits.workshopBytesBurst],
  commands: [limits.workshopCommandRatePerSecond, limits.workshopCommandBurst],
});
