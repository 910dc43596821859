import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeUtf8 } from 'lib0/string';
import { fail, ok, type Result } from '#shared/domain/result.ts';

/*
 * Every file of ours has one shape (numbers of four bytes, the highest first):
 *
 *   16  the mark: no text begins so, and whatever treats the file as text spoils it
 *    4  version of this shape        4  kind
 *    4  length of the head           4  length of the body          4  length of the proof
 *        head: JSON in UTF-8             body: a Yjs update             proof: who it is from, or nothing
 *   32  SHA-256 of all before it
 */
const MARK = Uint8Array.of(0x89, ...utf8ToBytes('MELLANRUM'), 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);
const VERSION = 1;
const HEAD_AT = MARK.length + 5 * 4;
const SUM_BYTES = 32;

/** `board`: a whole workshop. `unsent`: what waits on one device. */
const KINDS = ['board', 'unsent'] as const;
export type FileKind = (typeof KINDS)[number];

export interface Envelope {
  readonly kind: FileKind;
  /** As JSON. Of a shape that is still to be checked. */
  readonly head: string;
  readonly body: Uint8Array;
  readonly proof: Uint8Array;
}

/** `notOurs`: another kind of file. `damaged`: cut short, or not what was written. `newer`: of a later version of the app. */
export type FileFault = 'notOurs' | 'damaged' | 'newer';

const NO_PROOF = new Uint8Array();

/** `prove`: from all that stands before the proof. */
export function seal(
  kind: FileKind,
  { head, body }: Pick<Envelope, 'head' | 'body'>,
  prove: (said: Uint8Array) => Uint8Array = () => NO_PROOF,
): Uint8Array<ArrayBuffer> {
  const headBytes = utf8ToBytes(head);
  const proof = prove(saidIn(kind, headBytes, body));
  const lengths = [headBytes.length, body.length, proof.length];
  const front = numbers([VERSION, KINDS.indexOf(kind), ...lengths]);
  const all = concatBytes(MARK, front, headBytes, body, proof);
  return new Uint8Array(concatBytes(all, sha256(all)));
}

/** What a proof vouches for. */
const saidIn = (kind: FileKind, head: Uint8Array, body: Uint8Array): Uint8Array =>
  concatBytes(numbers([KINDS.indexOf(kind), head.length]), head, body);

/** Whether a file is one of ours at all: no JSON and no text of any kind begins with this byte. */
export const isOurs = (bytes: Uint8Array): boolean => bytes[0] === MARK[0];

/** What a file says it is, before anything of it is believed. */
export const kindOf = (bytes: Uint8Array): FileKind | null =>
  isOurs(bytes) ? (KINDS[bytes[MARK.length + 7] ?? -1] ?? null) : null;

export interface Opened extends Envelope {
  readonly said: Uint8Array;
}

/** Opens what may be anything. Nothing is read beyond the end, and nothing believed before its sum is right. */
export function unseal(bytes: Uint8Array): Result<Opened, FileFault> {
  if (!isOurs(bytes)) return fail('notOurs');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD_AT + SUM_BYTES || !isSame(bytes.subarray(0, MARK.length), MARK)) {
    return fail('damaged');
  }
  const at = (index: number) => view.getUint32(MARK.length + index * 4);
  if (at(0) > VERSION) return fail('newer');
  const end = bytes.length - SUM_BYTES;
  if (!isSame(bytes.subarray(end), sha256(bytes.subarray(0, end)))) return fail('damaged');
  const kind = KINDS[at(1)];
  const [bodyAt, proofAt] = [HEAD_AT + at(2), HEAD_AT + at(2) + at(3)];
  if (at(0) !== VERSION || !kind || proofAt + at(4) !== end) return fail('damaged');
  const headBytes = bytes.subarray(HEAD_AT, bodyAt);
  const body = bytes.subarray(bodyAt, proofAt);
  const head = textOf(headBytes);
  if (head === null) return fail('damaged');
  return ok({
    kind,
    head,
    body,
    proof: bytes.subarray(proofAt, end),
    said: saidIn(kind, headBytes, body),
  });
}

function numbers(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setUint32(index * 4, value);
  return bytes;
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

function textOf(bytes: Uint8Array): string | null {
  try {
    return decodeUtf8(bytes);
  } catch {
    return null; // no UTF-8
  }
}
