/** Bounds of what a connection may send and a workshop may hold. Bytes, counts and milliseconds. */
export const LIMITS = {
  frameBytes: 256 * 1024,
  /** One offline day of one device. */
  stepTwoBytes: 2 * 1024 * 1024,
  awarenessBytes: 2 * 1024,
  commandBytes: 64 * 1024,
  frameRatePerSecond: 120,
  frameBurst: 600,
  bytesPerSecond: 512 * 1024,
  bytesBurst: 4 * 1024 * 1024,
  connectionsPerWorkshop: 600,
  connectionsPerDevice: 8,
  /** Cards, and likewise groups, actors and every other kind of thing. */
  things: 5_000,
  flatKeys: 20_000,
  /** Of one thing, its links and answers among them; and the members of one set. */
  keysOfThing: 1_000,
  rootTexts: 5_000,
  /** All that was ever written, as Yjs keeps it; some 100 MB. */
  structs: 500_000,
  /** Skip presence for a reader this far behind, then stop updates, then let go. */
  lagPresenceBytes: 256 * 1024,
  lagUpdatesBytes: 1024 * 1024,
  lagCloseBytes: 8 * 1024 * 1024,
  heartbeatMs: 10_000,
  /** Silence after which the relay lets a socket go. */
  idleMs: 40_000,
  importBytes: 5 * 1024 * 1024,
  /** A whole board, as a file. */
  boardFileBytes: 16 * 1024 * 1024,
  requestBytes: 64 * 1024,
} as const;
