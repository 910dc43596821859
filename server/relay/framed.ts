const BINARY_AND_LAST = 0x82;
const LARGE = 16 * 1024;

/** A ping with nothing in it, as it stands on the wire. */
export const PING: Uint8Array = Uint8Array.of(0x89, 0);

/**
 * A message as it stands on the wire: unmasked, in one frame, with nothing negotiated (RFC 6455 §5.2). What goes to three
 * hundred readers is framed once for all of them; `ws` would do it, and write twice, for each.
 */
export class Framing {
  #message: Uint8Array | null = null;
  #framed: Uint8Array = new Uint8Array();
  /** A board that goes to a whole hall, with others' letters in between: kept for as long as its message is. */
  readonly #large = new WeakMap<Uint8Array, Uint8Array>();

  of(message: Uint8Array): Uint8Array {
    if (message.length >= LARGE) return this.#ofLarge(message);
    if (message !== this.#message) {
      this.#framed = withHead(message);
      this.#message = message;
    }
    return this.#framed;
  }

  #ofLarge(message: Uint8Array): Uint8Array {
    const framed = this.#large.get(message) ?? withHead(message);
    this.#large.set(message, framed);
    return framed;
  }
}

function withHead(message: Uint8Array): Buffer {
  const { length } = message;
  const at = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const framed = Buffer.allocUnsafe(at + length);
  framed[0] = BINARY_AND_LAST;
  framed[1] = at === 2 ? length : at === 4 ? 126 : 127;
  if (at === 4) framed.writeUInt16BE(length, 2);
  else if (at === 10) framed.writeBigUInt64BE(BigInt(length), 2);
  framed.set(message, at);
  return framed;
}
