import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { CARD_KINDS, LINK_KINDS } from '#shared/domain/card.ts';
import {
  type ActorId,
  type CardId,
  isRandomId,
  type ParticipantId,
  type RelationId,
  relationEnds,
} from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { columnSchema, langSchema, stepSchema, tableIdSchema } from '#shared/domain/stage/stage.ts';
import { workshopIdSchema } from '../api.ts';
import type { BoardFileFault } from './boardFile.ts';
import { seal, unseal } from './envelope.ts';

const actorIdSchema = v.custom<ActorId>(isRandomId);
const cardIdSchema = v.custom<CardId>(isRandomId);
const words = v.pipe(v.string(), v.maxLength(2_000));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A card as words and values, for where the writing itself cannot be taken in. */
const carriedCardSchema = v.object({
  id: cardIdSchema,
  /** It waits for its step to be shown, and nobody may see it before. */
  isUnshown: v.boolean(),
  step: stepSchema,
  column: columnSchema,
  text: words,
  soThat: v.optional(words),
  nextStep: v.optional(words),
  actors: v.pipe(v.array(actorIdSchema), v.maxLength(100)),
  table: v.nullable(tableIdSchema),
  org: v.nullable(actorIdSchema),
  lang: langSchema,
  at: instant,
  note: v.optional(v.number()),
  kind: v.optional(v.picklist(CARD_KINDS)),
  tags: v.optional(v.pipe(v.array(v.string()), v.maxLength(20))),
  links: v.optional(v.record(cardIdSchema, v.picklist(LINK_KINDS))),
  edge: v.optional(
    v.custom<RelationId>((id) => typeof id === 'string' && relationEnds(id) !== null),
  ),
});
export type CarriedCard = Readonly<v.InferOutput<typeof carriedCardSchema>>;

const headSchema = v.object({
  id: workshopIdSchema,
  epoch: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: instant,
  participant: v.custom<ParticipantId>(isRandomId),
  cards: v.pipe(v.array(carriedCardSchema), v.maxLength(1_000)),
});
type UnsentHead = Readonly<v.InferOutput<typeof headSchema>>;

export interface UnsentFile extends UnsentHead {
  /** All that this device has written since it last was in contact, as a Yjs update. */
  readonly writing: Uint8Array;
  readonly proof: Uint8Array;
  /** What the proof is of. */
  readonly said: Uint8Array;
}

/** [P84] `pass`: what the relay gave this device, to prove by; null: it never heard one. */
export function writeUnsentFile(
  { writing, ...head }: UnsentHead & Pick<UnsentFile, 'writing'>,
  pass: string | null,
): Uint8Array<ArrayBuffer> {
  const letter = { head: JSON.stringify(head satisfies UnsentHead), body: writing };
  return pass === null ? seal('unsent', letter) : seal('unsent', letter, proving(pass));
}

/** Never throws, whatever the bytes are. Who it is from, and what it says, is still to be judged. */
export function readUnsentFile(bytes: Uint8Array): Result<UnsentFile, BoardFileFault> {
  const opened = unseal(bytes);
  if (!opened.ok) return opened;
  const { kind, head, body, proof, said } = opened.value;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), headSchema), head);
  if (kind !== 'unsent' || !parsed.success) return fail('foreign');
  return ok({ ...parsed.output, writing: body, proof, said });
}

export function isProvedBy(pass: string, { proof, said }: UnsentFile): boolean {
  const right = proving(pass)(said);
  let difference = proof.length ^ right.length;
  for (const [at, byte] of right.entries()) difference |= byte ^ (proof[at] ?? 0);
  return difference === 0;
}

const proving =
  (pass: string) =>
  (said: Uint8Array): Uint8Array =>
    hmac(sha256, utf8ToBytes(pass), said);
