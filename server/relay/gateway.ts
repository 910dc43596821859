import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Server, WebSocketServer } from 'ws';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { CLOSE, type CloseReason } from '#shared/protocol/closeCodes.ts';
import { PROBE } from '#shared/protocol/messages.ts';
import { Admission, type AdmissionTerms } from './admission.ts';
import type { Connection } from './connection.ts';
import { Door } from './door.ts';
import { Framing, PING } from './framed.ts';
import { type Offer, readOffer } from './offer.ts';
import { isOwnOrigin } from './origin.ts';
import { Probes } from './probes.ts';
import { RelaySocket } from './relaySocket.ts';
import type { Wire } from './wire.ts';

export interface GatewayTerms extends AdmissionTerms {
  /** The hosts that a page of ours may come from, for this request. */
  readonly hostsOf: (request: IncomingMessage) => readonly (string | null)[];
  /** Whoever shares it counts as one; what that is, is compared and never kept. */
  readonly networkOf: (request: IncomingMessage) => string;
}

const SYNC_PATH = /^\/sync\/([^/?#]+)(?:\?|$)/;
/** Of the frame around the largest update. */
const FRAME_EXTRA = 16;
/** A ping of ours has at most ten. */
const PROBE_BYTES = 16;
const CLOSE_TIMEOUT_MS = 5_000;

/** [P2] From an HTTP upgrade to a connection in a room. Whatever is wrong, the socket is accepted and then closed. */
export class Gateway {
  readonly #terms: GatewayTerms;
  readonly #admission: Admission;
  readonly #server: Server<typeof RelaySocket>;
  readonly #probes: Probes;
  readonly #probeServer: Server<typeof RelaySocket>;
  readonly #framing = new Framing();
  readonly #door: Door;

  constructor(terms: GatewayTerms) {
    this.#terms = terms;
    this.#admission = new Admission(terms);
    this.#door = new Door(terms.time);
    const largest = terms.limits.stepTwoBytes + FRAME_EXTRA;
    this.#server = new WebSocketServer(serverOptions(largest));
    this.#probes = new Probes(terms);
    // Of its own: nobody without a key makes us hold two megabytes.
    this.#probeServer = new WebSocketServer({ ...serverOptions(PROBE_BYTES), autoPong: false });
  }

  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const id = SYNC_PATH.exec(request.url ?? '')?.[1];
    if (id === undefined) {
      // The HTTP server has let go of the stream: without a listener its error would end the process,
      // and nobody else would close it when the other end does not.
      stream.on('error', () => undefined);
      stream.once('finish', () => stream.destroy());
      stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    if (id === PROBE) return this.#probe(request, stream, head);
    // Until `ws` takes it over, nobody else hears of its errors.
    stream.on('error', ignore);
    this.#door.enter(() => this.#open(request, stream, head, id));
  }

  #open(request: IncomingMessage, stream: Duplex, head: Buffer, id: string): void {
    // All that a newcomer is told goes out together, with the answer to the upgrade when the room is open already.
    const isOpenRoom = this.#terms.rooms.openNow(id as WorkshopId) !== null;
    if (isOpenRoom) stream.cork();
    this.#server.handleUpgrade(request, stream, head, (socket) => {
      if (!isOpenRoom) stream.cork();
      // Without a listener an error of one socket would end the process. `ws` closes the socket by itself.
      socket.on('error', ignore);
      // Frames wait in the network until there is somebody to read them.
      socket.pause();
      void this.#welcome({ socket, stream }, request, id);
    });
  }

  /** From now on whoever comes is told to come back later. */
  stopAdmitting(): void {
    this.#admission.stop();
    this.#probes.stop();
  }

  /** Closes the sockets that are left, and cuts those that do not answer. */
  close(): void {
    for (const socket of [...this.#server.clients, ...this.#probeServer.clients]) {
      socket.close(CLOSE.tryLater);
      this.#terms.time.later(1_000, () => socket.terminate());
    }
  }

  /** [P96] Somebody tries whether the network lets a socket through. */
  #probe(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const { hostsOf, networkOf } = this.#terms;
    this.#probeServer.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', ignore);
      const { speaksOurs } = offerOf(request);
      const isOwn = isOwnOrigin(request.headers.origin, hostsOf(request));
      const refusal = speaksOurs ? (isOwn ? null : 'notAllowed') : 'clientTooOld';
      const reason = refusal ?? this.#probes.take(socket, networkOf(request));
      if (reason) this.#refuse(socket, reason);
    });
  }

  async #welcome(line: Accepted, request: IncomingMessage, id: string): Promise<void> {
    const { socket } = line;
    const answer = await this.#answerTo(line, request, id);
    line.stream.uncork();
    if (typeof answer !== 'string') listen(socket, answer);
    else if (answer !== 'left') this.#refuse(socket, answer);
    socket.resume();
  }

  async #answerTo(
    line: Accepted,
    request: IncomingMessage,
    id: string,
  ): Promise<Connection | CloseReason | 'left'> {
    const offer = offerOf(request);
    const hosts = this.#terms.hostsOf(request);
    try {
      return await this.#admission.admit(
        { id, offer, origin: request.headers.origin, hosts },
        () => (isOpen(line.socket) ? wireOf(line, this.#framing) : null),
      );
    } catch {
      return 'tryLater'; // whoever failed, the store or the room, has said in the log why
    }
  }

  #refuse(socket: RelaySocket, reason: CloseReason): void {
    this.#terms.metrics.closings.add(1, reason);
    socket.close(CLOSE[reason], reason);
  }
}

const ignore = () => undefined;

/** Called in the same turn as the seat was given, so that nothing can have come in between. */
function listen(socket: RelaySocket, connection: Connection): void {
  socket.binaryType = 'nodebuffer';
  socket.on('message', (data: Buffer, isBinary: boolean) => connection.receive(data, isBinary));
  socket.on('pong', () => connection.hear());
  socket.on('close', () => connection.ended());
}

const offerOf = (request: IncomingMessage): Offer =>
  readOffer((request.headers['sec-websocket-protocol'] ?? '').split(/\s*,\s*/));

function serverOptions(maxPayload: number) {
  return {
    noServer: true,
    WebSocket: RelaySocket,
    clientTracking: true,
    // Frames are 30–300 bytes: a compressor per socket costs far more memory than it saves.
    perMessageDeflate: false,
    maxPayload,
    maxFragments: 64,
    closeTimeout: CLOSE_TIMEOUT_MS,
    handleProtocols: (protocols: ReadonlySet<string>) => readOffer(protocols).version ?? false,
  } as const;
}

/** A WebSocket and the stream that it was made on. */
interface Accepted {
  readonly socket: RelaySocket;
  readonly stream: Duplex;
}

const isOpen = (socket: RelaySocket): boolean => socket.readyState === socket.OPEN;

/**
 * Messages go past `ws`, framed already. With nothing negotiated it keeps nothing back either, so that what it
 * writes by itself (pong, close) stays in its place among them.
 */
const wireOf = ({ socket, stream }: Accepted, framing: Framing): Wire => ({
  send: (message) => {
    if (isOpen(socket)) stream.write(framing.of(message));
  },
  ping: () => {
    if (isOpen(socket)) stream.write(PING);
  },
  close: (reason) => socket.close(CLOSE[reason], reason),
  cut: () => socket.terminate(),
  unread: () => stream.writableLength,
});
