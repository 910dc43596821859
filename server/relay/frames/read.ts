import * as decoding from 'lib0/decoding';
import { LIMITS } from '#shared/protocol/limits.ts';
import { MESSAGE, SYNC } from '#shared/protocol/messages.ts';

/** What a client may send. Anything else is no frame. */
export type Frame =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  /** `stepTwo`: the answer to our step 1; else an edit as it was made. */
  | { readonly kind: 'update'; readonly update: Uint8Array; readonly stepTwo: boolean }
  | { readonly kind: 'presence'; readonly body: Uint8Array }
  | { readonly kind: 'queryPresence' }
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'command'; readonly json: string }
  | { readonly kind: 'slip'; readonly json: string }
  | { readonly kind: 'deskCommand'; readonly json: string }
  | { readonly kind: 'clock'; readonly ping: number };

/** Why the bytes are no frame: the reason to close with. */
export type Misread = 'badData' | 'tooLarge';

const BEYOND: Misread = 'tooLarge';

/**
 * [P4] One message fills one frame. The stock reader ignores what follows a message; here it is an
 * error, so that nothing can hide behind something harmless.
 */
export function readFrame(bytes: Uint8Array): Frame | Misread {
  const decoder = decoding.createDecoder(bytes);
  try {
    const frame = readMessage(decoder);
    return decoding.hasContent(decoder) ? 'badData' : frame;
  } catch {
    return 'badData'; // lib0 throws plain errors at any malformed byte
  }
}

function readMessage(decoder: decoding.Decoder): Frame | Misread {
  switch (decoding.readVarUint(decoder)) {
    case MESSAGE.sync:
      return readSync(decoder);
    case MESSAGE.awareness: {
      const body = decoding.readVarUint8Array(decoder);
      return body.length > LIMITS.frameBytes ? BEYOND : { kind: 'presence', body };
    }
    case MESSAGE.queryAwareness:
      return { kind: 'queryPresence' };
    case MESSAGE.saved:
      return { kind: 'saved', version: decoding.readVarUint(decoder) };
    case MESSAGE.command:
      return readJson('command', decoder);
    case MESSAGE.slip:
      return readJson('slip', decoder);
    case MESSAGE.deskCommand:
      return readJson('deskCommand', decoder);
    case MESSAGE.clock:
      return { kind: 'clock', ping: decoding.readVarUint(decoder) };
    default:
      return 'badData';
  }
}

function readJson(
  kind: 'command' | 'slip' | 'deskCommand',
  decoder: decoding.Decoder,
): Frame | Misread {
  const json = decoding.readVarUint8Array(decoder);
  return json.length > LIMITS.commandBytes ? BEYOND : { kind, json: utf8(json) };
}

function readSync(decoder: decoding.Decoder): Frame | Misread {
  const step = decoding.readVarUint(decoder);
  const body = decoding.readVarUint8Array(decoder);
  switch (step) {
    case SYNC.step1:
      return body.length > LIMITS.frameBytes ? BEYOND : { kind: 'step1', vector: body };
    case SYNC.step2:
      return { kind: 'update', update: body, stepTwo: true };
    case SYNC.update:
      return body.length > LIMITS.frameBytes
        ? BEYOND
        : { kind: 'update', update: body, stepTwo: false };
    default:
      return 'badData';
  }
}

const decoderOfText = new TextDecoder('utf-8', { fatal: true });

/** A var string has the same bytes as a var array; this reading refuses invalid UTF-8. */
const utf8 = (bytes: Uint8Array): string => decoderOfText.decode(bytes);
