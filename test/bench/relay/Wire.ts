import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

export interface WireTerms {
  readonly port: number;
  readonly path: string;
  readonly protocols: readonly string[];
  readonly opened: () => void;
  /** `frame` is good only while this runs. */
  readonly heard: (frame: Uint8Array) => void;
}

interface Large {
  readonly payload: Buffer;
  readonly opcode: number;
  filled: number;
}

/** All sockets read into one buffer: what is read is handled before the next is. */
const READ = Buffer.allocUnsafe(1 << 20);
const [BINARY, CLOSE, PING, PONG] = [2, 8, 9, 10] as const;

/**
 * A WebSocket of the generator's own. It costs a third of what `ws` does, so that three hundred readers are never
 * slower than the server that is measured.
 */
export class Wire {
  /** The server's close code, 1006 when it hung up without one, null while open. */
  code: number | null = null;
  readonly #socket: Socket;
  readonly #terms: WireTerms;
  readonly #mask = randomBytes(4);
  #isOpen = false;
  /** The head of a frame that has not come whole. */
  #rest: Buffer = Buffer.alloc(0);
  /** A payload that has not come whole. */
  #large: Large | null = null;

  constructor(terms: WireTerms) {
    this.#terms = terms;
    const onread = { buffer: READ, callback: (count: number) => this.#read(count) };
    this.#socket = connect({ port: terms.port, host: '127.0.0.1', noDelay: true, onread }, () =>
      this.#socket.write(requestFor(terms)),
    );
    this.#socket.on('error', () => undefined); // 'close' follows
    this.#socket.on('close', () => {
      this.code ??= 1006;
    });
  }

  send(payload: Uint8Array, opcode: number = BINARY): void {
    const { length } = payload;
    const at = length < 126 ? 2 : length < 65_536 ? 4 : 10;
    const frame = Buffer.allocUnsafe(at + 4 + length);
    frame[0] = 0x80 | opcode;
    frame[1] = 0x80 | (at === 2 ? length : at === 4 ? 126 : 127);
    if (at === 4) frame.writeUInt16BE(length, 2);
    else if (at === 10) frame.writeBigUInt64BE(BigInt(length), 2);
    frame.set(this.#mask, at);
    for (let i = 0; i < length; i += 1) {
      frame[at + 4 + i] = (payload[i] ?? 0) ^ (this.#mask[i & 3] ?? 0);
    }
    this.#socket.write(frame);
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(count: number): boolean {
    let bytes: Buffer = READ.subarray(0, count);
    if (this.#rest.length > 0) bytes = Buffer.concat([this.#rest, bytes]);
    let at = this.#isOpen ? 0 : this.#open(bytes);
    for (let next = at; next >= 0 && this.#isOpen; ) {
      at = next;
      next = this.#take(bytes, at);
    }
    this.#rest = Buffer.from(bytes.subarray(at));
    return true;
  }

  /** Where the frames begin, after the answer to the upgrade. */
  #open(bytes: Buffer): number {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return 0;
    if (!bytes.toString('latin1', 0, 12).endsWith('101')) this.close();
    this.#isOpen = true;
    this.#terms.opened();
    return end + 4;
  }

  /** Handles what begins at `at`. Where the next begins, or -1 when there is no more to be had. */
  #take(bytes: Buffer, at: number): number {
    if (this.#large) return this.#fill(this.#large, bytes, at);
    const short = (bytes[at + 1] ?? 0) & 127;
    const body = at + (short < 126 ? 2 : short === 126 ? 4 : 10);
    if (bytes.length < Math.max(body, at + 2)) return -1;
    const length =
      short < 126
        ? short
        : short === 126
          ? bytes.readUInt16BE(at + 2)
          : Number(bytes.readBigUInt64BE(at + 2));
    const opcode = (bytes[at] ?? 0) & 15;
    if (body + length <= bytes.length) {
      this.#handle(opcode, bytes.subarray(body, body + length));
      return body + length;
    }
    this.#large = { payload: Buffer.allocUnsafe(length), opcode, filled: 0 };
    return this.#fill(this.#large, bytes, body);
  }

  #fill(large: Large, bytes: Buffer, at: number): number {
    const copied = bytes.copy(large.payload, large.filled, at);
    large.filled += copied;
    if (large.filled === large.payload.length) {
      this.#large = null;
      this.#handle(large.opcode, large.payload);
    }
    // Nothing is left over while the payload is not whole.
    return copied === 0 && this.#large ? -1 : at + copied;
  }

  #handle(opcode: number, payload: Buffer): void {
    if (opcode === BINARY) this.#terms.heard(payload);
    else if (opcode === PING) this.send(payload, PONG);
    else if (opcode === CLOSE) {
      this.code = payload.length >= 2 ? payload.readUInt16BE(0) : 1005;
      this.close();
    }
  }
}

const requestFor = ({ port, path, protocols }: WireTerms): string =>
  [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(protocols.length > 0 ? [`Sec-WebSocket-Protocol: ${protocols.join(', ')}`] : []),
    '\r\n',
  ].join('\r\n');
