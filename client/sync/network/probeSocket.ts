import * as decoding from 'lib0/decoding';
import { closeReason } from '#shared/protocol/closeCodes.ts';
import { MESSAGE, PROBE, SUBPROTOCOL } from '#shared/protocol/messages.ts';
import { newCell, type Readable } from '../readable.ts';
import { clockFrame } from '../relay/frames.ts';

export interface RoundTrip {
  readonly took: number;
  /** The device's clock less the relay's, ms. */
  readonly clock: number;
}

/** [P96] A socket that tries the network. */
export interface ProbeSocket {
  readonly isOpen: Readable<boolean>;
  /** null: no answer came in time, or the socket is gone. */
  ping(): Promise<RoundTrip | null>;
  close(): void;
}

/** `busy`: the relay itself had no room. */
export type Opened = ProbeSocket | 'blocked' | 'busy';

export interface ProbeTerms {
  /** Of the relay, as `https://host`. */
  readonly origin: string;
  readonly WebSocket: typeof WebSocket;
  /** Device clock, ms since 1970. */
  readonly now: () => number;
  /** Milliseconds that only grow. */
  readonly steady: () => number;
  /** How long an answer is waited for, ms. */
  readonly patience: number;
  readonly signal: AbortSignal;
}

/** Open when the relay has been heard on it: some networks let a socket open and nothing through. Never rejects. */
export function openProbe(terms: ProbeTerms): Promise<Opened> {
  const { origin, now, steady, patience, signal } = terms;
  const socket = connect(terms, `${origin.replace(/^http/, 'ws')}/sync/${PROBE}`);
  if (!socket) return Promise.resolve('blocked');
  const isOpen = newCell(false);
  const waiting = new Map<number, (clock: number) => void>();
  let last = 0;
  const close = () => socket.close();
  signal.addEventListener('abort', close);

  const ping: ProbeSocket['ping'] = () =>
    new Promise((resolve) => {
      if (!isOpen.get()) return resolve(null);
      last += 1;
      const number = last;
      const [sent, at] = [steady(), now()];
      const settle = (trip: RoundTrip | null) => {
        clearTimeout(timer);
        gone();
        waiting.delete(number);
        resolve(trip);
      };
      const timer = setTimeout(settle, patience, null);
      const gone = isOpen.subscribe(() => settle(null));
      waiting.set(number, (relayNow) => {
        const took = steady() - sent;
        settle({ took, clock: Math.round(at + took / 2 - relayNow) });
      });
      socket.send(clockFrame(number));
    });

  return new Promise((resolve) => {
    const tooLong = setTimeout(() => {
      resolve('blocked');
      socket.close();
    }, patience);
    socket.onmessage = ({ data }) => {
      const heard = readClock(data);
      if (!heard) return;
      if (heard.ping > 0) return waiting.get(heard.ping)?.(heard.now);
      clearTimeout(tooLong);
      isOpen.set(true);
      resolve({ isOpen, ping, close });
    };
    socket.onclose = ({ code }) => {
      clearTimeout(tooLong);
      signal.removeEventListener('abort', close);
      isOpen.set(false);
      resolve(closeReason(code) ? 'busy' : 'blocked');
    };
  });
}

/** null: the browser will not even try, as from an `https` page to a relay without TLS. */
function connect({ WebSocket, signal }: ProbeTerms, url: string): WebSocket | null {
  if (signal.aborted) return null;
  try {
    const socket = new WebSocket(url, SUBPROTOCOL);
    socket.binaryType = 'arraybuffer';
    return socket;
  } catch {
    return null;
  }
}

/** null: no word of the relay's. */
function readClock(data: unknown): { readonly now: number; readonly ping: number } | null {
  if (!(data instanceof ArrayBuffer)) return null;
  try {
    const decoder = decoding.createDecoder(new Uint8Array(data));
    if (decoding.readVarUint(decoder) !== MESSAGE.clock) return null;
    return { now: decoding.readVarUint(decoder), ping: decoding.readVarUint(decoder) };
  } catch {
    return null; // cut short
  }
}
