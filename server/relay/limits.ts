import { LIMITS } from '#shared/protocol/limits.ts';

/** The shared limits and the relay's own, as an argument, so that a test need not send a gigabyte. */
export const RELAY_LIMITS = {
  ...LIMITS,
  /** A reader that is behind and takes nothing for this long is let go. */
  lagCloseMs: 15_000,
  /** A person presses buttons; each command goes out to everybody. */
  commandRatePerSecond: 5,
  commandBurst: 20,
  /** A room without anybody in it is put to rest. */
  idleRoomMs: 45_000,
};
export type RelayLimits = Readonly<Record<keyof typeof RELAY_LIMITS, number>>;
