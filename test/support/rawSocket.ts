import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { DeviceSecret } from '#shared/domain/identity.ts';
import type { Role } from '#shared/domain/role.ts';
import { MESSAGE, SUBPROTOCOL, SYNC } from '#shared/protocol/messages.ts';
import { newDevice, type TestRelay, type TestWorkshop } from './relay.ts';
import { until } from './until.ts';

export interface RawOptions {
  readonly device?: DeviceSecret;
  readonly protocols?: readonly string[];
  readonly path?: string;
  readonly origin?: string;
}

export const protocolsFor = (key: string, device: DeviceSecret = newDevice()): string[] => [
  SUBPROTOCOL,
  `key.${key}`,
  `device.${device}`,
];

/** A socket without any manners: sends what it is told and keeps every frame. */
export class RawSocket {
  readonly socket: WebSocket;
  readonly frames: Uint8Array[] = [];
  code: number | null = null;
  #read = 0;

  constructor(relay: TestRelay, workshop: TestWorkshop, role: Role, options: RawOptions = {}) {
    const protocols = options.protocols ?? protocolsFor(workshop.keys[role], options.device);
    const address = `${relay.url.replace('http', 'ws')}${options.path ?? `/sync/${workshop.id}`}`;
    const origin = options.origin === undefined ? {} : { origin: options.origin };
    this.socket = new WebSocket(address, [...protocols], origin);
    this.socket.on('message', (data: Buffer) => this.frames.push(new Uint8Array(data)));
    this.socket.on('close', (code) => {
      this.code = code;
    });
    this.socket.on('error', () => undefined);
  }

  /** Open, and the relay's first three frames are here. */
  async joined(): Promise<this> {
    await until('joined', () => this.frames.length >= 3 || this.code !== null);
    return this;
  }

  /** The next frame of a type, unread so far; frames of other types before it are passed over. */
  async next(...type: readonly number[]): Promise<decoding.Decoder> {
    let found: decoding.Decoder | null = null;
    await until(`a frame ${type.join(' ')}`, () => {
      while (this.#read < this.frames.length && !found) {
        const decoder = decoding.createDecoder(this.frames[this.#read] ?? new Uint8Array());
        this.#read += 1;
        if (type.every((part) => decoding.readVarUint(decoder) === part)) found = decoder;
      }
      return found !== null;
    });
    if (!found) throw new Error('unreachable');
    return found;
  }

  /** Everything sent before has been handled when this resolves. */
  async settled(): Promise<void> {
    const ping = Math.ceil(performance.now() * 1000);
    this.send(frame(MESSAGE.clock, ping));
    await until('an answer to a ping, or the end', () => {
      if (this.code !== null) return true;
      return this.frames.some((bytes) => {
        const decoder = decoding.createDecoder(bytes);
        if (decoding.readVarUint(decoder) !== MESSAGE.clock) return false;
        decoding.readVarUint(decoder);
        return decoding.readVarUint(decoder) === ping;
      });
    });
  }

  send(bytes: Uint8Array | string): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(bytes);
  }

  async closed(): Promise<number> {
    await until('the socket closed', () => this.code !== null);
    return this.code ?? 0;
  }

  close(): void {
    this.socket.terminate();
  }
}

/** varUints, then bodies with their lengths. */
export function frame(...parts: readonly (number | Uint8Array | string)[]): Uint8Array {
  return encoding.encode((encoder) => {
    for (const part of parts) {
      if (typeof part === 'number') encoding.writeVarUint(encoder, part);
      else if (typeof part === 'string') encoding.writeVarString(encoder, part);
      else encoding.writeVarUint8Array(encoder, part);
    }
  });
}

export const stepOne = (vector: Uint8Array = Uint8Array.of(0)): Uint8Array =>
  frame(MESSAGE.sync, SYNC.step1, vector);
export const stepTwo = (update: Uint8Array = Uint8Array.of(0, 0)): Uint8Array =>
  frame(MESSAGE.sync, SYNC.step2, update);
export const update = (bytes: Uint8Array): Uint8Array => frame(MESSAGE.sync, SYNC.update, bytes);
export const saved = (version: number): Uint8Array => frame(MESSAGE.saved, version);
export const command = (request: number, revision: number, body: unknown): Uint8Array =>
  frame(MESSAGE.command, JSON.stringify({ request, revision, command: body }));

/** The board as the relay shows it to a newcomer: an answer, and what has been written since that was encoded. */
export async function fetchDoc(relay: TestRelay, workshop: TestWorkshop): Promise<Y.Doc> {
  const socket = await new RawSocket(relay, workshop, 'facilitator').joined();
  socket.send(stepOne());
  await socket.next(MESSAGE.sync, SYNC.step2);
  await socket.settled();
  const doc = new Y.Doc();
  for (const bytes of socket.frames) {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== MESSAGE.sync) continue;
    if (decoding.readVarUint(decoder) === SYNC.step1) continue;
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder));
  }
  socket.close();
  return doc;
}
