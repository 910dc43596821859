import { WebSocket } from 'ws';
import { CLOSE } from '#shared/protocol/closeCodes.ts';

/** What `ws` itself closes with, in our words: 1009 and 1007 would be retried for ever. */
const OWN_CODE: Readonly<Record<number, number>> = {
  1007: CLOSE.badData,
  1008: CLOSE.badData,
  1009: CLOSE.tooLarge,
};

/** The `WebSocket` option of the server is its documented way to be given a class of one's own. */
export class RelaySocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code === undefined ? code : (OWN_CODE[code] ?? code), reason);
  }
}
