import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Server, WebSocketServer } from 'ws';
import { participantId } from '#shared/domain/identity.ts';
import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import { CLOSE, type CloseReason } from '#shared/protocol/closeCodes.ts';
import { type Log, tagFault } from '../log.ts';
import { type Capability, capabilityOf } from './capability.ts';
import { Connection } from './connection.ts';
import type { RelayLimits } from './limits.ts';
import { type Offer, readOffer } from './offer.ts';
import { isOwnOrigin } from './origin.ts';
import { RelaySocket } from './relaySocket.ts';
import type { Room } from './room.ts';
import type { Absent, Rooms } from './rooms.ts';
import type { Time } from './time.ts';
import type { Wire } from './wire.ts';

export interface GatewayTerms {
  readonly rooms: Rooms;
  readonly time: Time;
  readonly log: Log;
  readonly limits: RelayLimits;
  /** The hosts that a page of ours may come from, for this request. */
  readonly hostsOf: (request: IncomingMessage) => readonly (string | null)[];
}

const SYNC_PATH = /^\/sync\/([^/?#]+)(?:\?|$)/;
/** Of the frame around the largest update. */
const FRAME_EXTRA = 16;
const CLOSE_TIMEOUT_MS = 5_000;

/** [P2] From an HTTP upgrade to a connection in a room. Whatever is wrong, the socket is accepted and then closed. */
export class Gateway {
  readonly #terms: GatewayTerms;
  readonly #server: Server<typeof RelaySocket>;
  #isClosing = false;

  constructor(terms: GatewayTerms) {
    this.#terms = terms;
    this.#server = new WebSocketServer(serverOptions(terms.limits));
  }

  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const id = SYNC_PATH.exec(request.url ?? '')?.[1];
    if (id === undefined) {
      // The HTTP server has let go of the stream: without a listener its error would end the process.
      stream.on('error', () => undefined);
      stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, stream, head, (socket) => {
      // Without a listener an error of one socket would end the process. `ws` closes the socket by itself.
      socket.on('error', () => undefined);
      // Frames wait in the network until there is somebody to read them.
      socket.pause();
      void this.#welcome(socket, request, id);
    });
  }

  /** From now on whoever comes is told to come back later. */
  stopAdmitting(): void {
    this.#isClosing = true;
  }

  /** Closes the sockets that are left, and cuts those that do not answer. */
  close(): void {
    for (const socket of this.#server.clients) {
      socket.close(CLOSE.tryLater);
      this.#terms.time.later(1_000, () => socket.terminate());
    }
  }

  async #welcome(socket: RelaySocket, request: IncomingMessage, id: string): Promise<void> {
    try {
      const refusal = await this.#admit(socket, request, id);
      if (refusal) socket.close(CLOSE[refusal], refusal);
    } catch (fault) {
      this.#terms.log.write('storeFailing', { fault: tagFault(fault) });
      socket.close(CLOSE.tryLater, 'tryLater');
    }
    socket.resume();
  }

  async #admit(
    socket: RelaySocket,
    request: IncomingMessage,
    id: string,
  ): Promise<CloseReason | null> {
    const { rooms, hostsOf } = this.#terms;
    const offer = readOffer((request.headers['sec-websocket-protocol'] ?? '').split(/\s*,\s*/));
    if (this.#isClosing) return 'tryLater';
    if (!isOwnOrigin(request.headers.origin, hostsOf(request))) return 'notAllowed';
    if (!offer.speaksOurs && offer.offersAny) return 'clientTooOld';
    if (!isRandomId(id)) return 'notHere';
    const found = await rooms.find(id as WorkshopId);
    if (found.kind !== 'here') return whyAbsent(found.kind);
    // Asked before the room is loaded: nobody without a key makes the relay work.
    if (!capabilityOf(found.workshop, offer.key)) return 'badCapability';
    const room = await rooms.enter(found.workshop.id);
    if (typeof room === 'string') return whyAbsent(room);
    return this.#seat(socket, room, offer);
  }

  #seat(socket: RelaySocket, room: Room, offer: Offer): CloseReason | null {
    if (this.#isClosing) return 'tryLater';
    const capability = capabilityOf(room.workshop, offer.key);
    if (!capability || !offer.device) return 'badCapability';
    const participant = participantId(room.id, offer.device);
    const own = [...room.members].filter((member) => member.participant === participant);
    const { limits } = this.#terms;
    if (own.length >= limits.connectionsPerDevice) return 'tooManyConnections';
    if (room.members.size >= limits.connectionsPerWorkshop) return 'tooManyConnections';
    if (socket.readyState === socket.OPEN) this.#connect(socket, room, participant, capability);
    return null;
  }

  #connect(
    socket: RelaySocket,
    room: Room,
    participant: Connection['participant'],
    capability: Capability,
  ): void {
    const { time, log, limits } = this.#terms;
    const wire = wireOf(socket);
    const connection = new Connection({ wire, room, participant, capability, time, log, limits });
    socket.binaryType = 'nodebuffer';
    socket.on('message', (data: Buffer, isBinary: boolean) => connection.receive(data, isBinary));
    socket.on('pong', () => connection.hear());
    socket.on('close', () => connection.ended());
    room.join(connection);
  }
}

function serverOptions(limits: RelayLimits) {
  return {
    noServer: true,
    WebSocket: RelaySocket,
    clientTracking: true,
    // Frames are 30–300 bytes: a compressor per socket costs far more memory than it saves.
    perMessageDeflate: false,
    maxPayload: limits.stepTwoBytes + FRAME_EXTRA,
    maxFragments: 64,
    closeTimeout: CLOSE_TIMEOUT_MS,
    handleProtocols: (protocols: ReadonlySet<string>) => readOffer(protocols).version ?? false,
  } as const;
}

const whyAbsent = (absent: Absent): CloseReason => (absent === 'gone' ? 'gone' : 'notHere');

const wireOf = (socket: RelaySocket): Wire => ({
  send: (frame) => socket.send(frame),
  ping: () => socket.ping(),
  close: (reason) => socket.close(CLOSE[reason], reason),
  cut: () => socket.terminate(),
  unread: () => socket.bufferedAmount,
});
