import { type DeviceSecret, isDeviceSecret } from '#shared/domain/identity.ts';
import { DEVICE_PREFIX, KEY_PREFIX, SUBPROTOCOL } from '#shared/protocol/messages.ts';

/** What a client offers in Sec-WebSocket-Protocol. */
export interface Offer {
  /** The one to answer with; never a key. null: none that could be answered. */
  readonly version: string | null;
  readonly speaksOurs: boolean;
  readonly offersAny: boolean;
  readonly key: string;
  readonly device: DeviceSecret | null;
}

const ANY_VERSION = /^mellanrum\.v\d{1,4}$/;

/**
 * [P1] A client that speaks only another version is answered with that version, because a browser
 * drops a socket without an answer before it can see the close code that says why.
 */
export function readOffer(protocols: Iterable<string>): Offer {
  const offered = [...protocols].filter(Boolean);
  const speaksOurs = offered.includes(SUBPROTOCOL);
  const device = valueAfter(offered, DEVICE_PREFIX);
  return {
    version: speaksOurs ? SUBPROTOCOL : (offered.find((one) => ANY_VERSION.test(one)) ?? null),
    speaksOurs,
    offersAny: offered.length > 0,
    key: valueAfter(offered, KEY_PREFIX),
    device: isDeviceSecret(device) ? device : null,
  };
}

const valueAfter = (offered: readonly string[], prefix: string): string =>
  offered.find((one) => one.startsWith(prefix))?.slice(prefix.length) ?? '';
