/**
 * Why the relay closed a socket. 44xx is permanent: the stock provider stops by itself.
 * Everything else is transient: reconnect with jitter.
 */
export const CLOSE = {
  badData: 4400,
  badCapability: 4401,
  notAllowed: 4403,
  /** Deleted or expired: the device clears its copy. */
  gone: 4404,
  /** Refused update or wrong epoch: the device rescues, clears and joins afresh. */
  reset: 4409,
  /** An id this relay never knew: the device keeps its copy, read-only. */
  notHere: 4410,
  tooLarge: 4413,
  clientTooOld: 4426,
  /** The relay is shutting down or sheds load. */
  tryLater: 1013,
  tooManyConnections: 4503,
  tooFast: 4508,
} as const;

export type CloseReason = keyof typeof CLOSE;

export const isPermanent = (code: number): boolean => code >= 4400 && code < 4500;

export const closeReason = (code: number): CloseReason | null => {
  const found = Object.entries(CLOSE).find(([, value]) => value === code);
  return found ? (found[0] as CloseReason) : null;
};
