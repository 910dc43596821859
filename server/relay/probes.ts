import { CLOSE, type CloseReason } from '#shared/protocol/closeCodes.ts';
import { Bucket } from './bucket.ts';
import { readFrame } from './frames/read.ts';
import { clockFrame } from './frames/write.ts';
import type { RelayLimits } from './limits.ts';
import type { RelaySocket } from './relaySocket.ts';
import { every, type Time } from './time.ts';

/** As for a workshop's sockets: a little under what is promised. */
const BEAT_SHARE = 0.8;
/** It has been here as long as it may. */
const DONE = 1000;

interface ProbesTerms {
  readonly time: Time;
  readonly limits: RelayLimits;
}

/**
 * [P96] [P97] Sockets that only try the network: they hear the clock as in a workshop and get an answer of a dozen bytes
 * to a ping, and know of no workshop. Nobody needs a key for it, so all of it is bounded: how many, how long, how
 * often and how large.
 */
export class Probes {
  readonly #terms: ProbesTerms;
  readonly #countByNetwork = new Map<string, number>();
  #count = 0;
  #isStopping = false;

  constructor(terms: ProbesTerms) {
    this.#terms = terms;
  }

  /** From now on whoever comes is told to come back later. */
  stop(): void {
    this.#isStopping = true;
  }

  /** Why it is not let in; null: it is. */
  take(socket: RelaySocket, network: string): CloseReason | null {
    const { probes, probesPerNetwork } = this.#terms.limits;
    const here = this.#countByNetwork.get(network) ?? 0;
    if (this.#isStopping) return 'tryLater';
    if (this.#count >= probes || here >= probesPerNetwork) return 'tooManyConnections';
    this.#count += 1;
    this.#countByNetwork.set(network, here + 1);
    socket.on('close', () => this.#forget(network));
    this.#answer(socket);
    return null;
  }

  #answer(socket: RelaySocket): void {
    const { limits, time } = this.#terms;
    const bucket = new Bucket(limits.probeRatePerSecond, limits.probeBurst, time.steady());
    const tell = (ping: number) => {
      if (socket.readyState === socket.OPEN) socket.send(clockFrame(time.now(), ping));
    };
    const beat = every(time, limits.heartbeatMs * BEAT_SHARE, () => tell(0));
    const end = time.later(limits.probeMs, () => socket.close(DONE));
    socket.on('close', () => {
      beat();
      end();
    });
    socket.binaryType = 'nodebuffer';
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      if (!bucket.take(1, time.steady())) return refuse(socket, 'tooFast');
      const frame = isBinary ? readFrame(data) : 'badData';
      if (typeof frame === 'string' || frame.kind !== 'clock') return refuse(socket, 'badData');
      tell(frame.ping);
    });
    // Answered by nobody, but counted: they are frames as others.
    socket.on('ping', () => {
      if (!bucket.take(1, time.steady())) refuse(socket, 'tooFast');
    });
    tell(0);
  }

  #forget(network: string): void {
    this.#count -= 1;
    const left = (this.#countByNetwork.get(network) ?? 1) - 1;
    if (left > 0) this.#countByNetwork.set(network, left);
    else this.#countByNetwork.delete(network);
  }
}

/** What waits to be sent to one that does not read is not kept either. */
function refuse(socket: RelaySocket, reason: CloseReason): void {
  socket.close(CLOSE[reason], reason);
}
