import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { can, type Role } from '#shared/domain/role.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import { type Decoded, decodeUpdate, type Struct } from './decode.ts';
import { CROSSED, locate } from './fresh.ts';
import { type Fault, judge } from './judge.ts';
import { inOrder } from './reach.ts';
import { Places } from './spot.ts';

/** Who sent an update, and whose the client ids in it are. */
export interface Sender {
  readonly role: Role;
  readonly participant: ParticipantId;
  /** Whose a client id is; null: nobody's yet. */
  ownerOf(client: number): ParticipantId | 'relay' | null;
  /** How many more client ids may become this participant's. */
  readonly claimsLeft: number;
}

/** From the lowest clock of an update's structs to the end of the highest. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Why an update was refused: one word for the log. `crossed`: neighbours of two places. */
export type Rule = 'size' | 'malformed' | 'role' | 'foreignclient' | 'clients' | 'crossed' | Fault;

export type Verdict =
  /** The document knows all of it already. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'apply'; readonly newClients: readonly number[] }
  /** Leans on something that is not here: nothing is applied, the sender is asked for all it has. */
  | { readonly kind: 'gap'; readonly span: Span }
  | { readonly kind: 'refused'; readonly rule: Rule; readonly reason: CloseReason };

/**
 * Judges an update before it is applied, cheapest first, by nothing but the update, the document and
 * the sender. A refused update never touches anything. It judges only what an honest client that was
 * offline can know: shape, role, ownership, absolute bounds. Phase and budgets are never reasons.
 */
export function checkUpdate(update: Uint8Array, doc: BoardDoc, sender: Sender): Verdict {
  if (update.length > LIMITS.stepTwoBytes) return refuse('size', 'tooLarge');
  const decoded = decodeUpdate(update);
  if (!decoded) return refuse('malformed', 'badData');

  const fresh = freshStructs(decoded, doc);
  if (fresh.size === 0 && !deletesAnything(decoded, doc)) return { kind: 'nothing' };
  if (!can(sender.role, 'writeBoard')) return refuse('role', 'notAllowed');

  const newClients: number[] = [];
  for (const client of fresh.keys()) {
    const owner = sender.ownerOf(client);
    if (owner === null) newClients.push(client);
    else if (owner !== sender.participant) return refuse('foreignclient', 'reset');
  }
  if (newClients.length > sender.claimsLeft) return refuse('clients', 'reset');
  const ordered = inOrder(decoded, doc);
  if (!ordered) return { kind: 'gap', span: spanOf(fresh) };
  const places = placesOf(doc);
  const located = locate(ordered, doc, places);
  if (located === CROSSED) return refuse('crossed', 'reset');
  const fault = judge(located, decoded.deletes, doc, places, sender);
  if (fault) return refuse(fault, fault === 'full' ? 'tooLarge' : 'reset');
  return { kind: 'apply', newClients };
}

const refuse = (rule: Rule, reason: CloseReason): Verdict => ({ kind: 'refused', rule, reason });

/** What the document does not hold yet, whole or in part. */
function freshStructs(decoded: Decoded, doc: BoardDoc): ReadonlyMap<number, readonly Struct[]> {
  const fresh = new Map<number, readonly Struct[]>();
  for (const [client, structs] of decoded.structsByClient) {
    const known = Y.getState(doc.store, client);
    const rest = structs.filter((struct) => struct.id.clock + struct.length > known);
    if (rest.length > 0) fresh.set(client, rest);
  }
  return fresh;
}

function spanOf(fresh: ReadonlyMap<number, readonly Struct[]>): Span {
  let span: Span = { from: Number.POSITIVE_INFINITY, to: 0 };
  for (const { id, length } of [...fresh.values()].flat()) {
    span = { from: Math.min(span.from, id.clock), to: Math.max(span.to, id.clock + length) };
  }
  return span;
}

/** A step 2 always repeats every deletion its sender knows; most are old news. */
function deletesAnything({ deletes }: Decoded, doc: BoardDoc): boolean {
  return deletes.some(({ client, clock, len }) => {
    const structs = doc.store.clients.get(client) ?? [];
    if (clock + len > Y.getState(doc.store, client)) return true;
    for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
      const struct = structs[index];
      if (!struct || struct.id.clock >= clock + len) return false;
      if (!struct.deleted) return true;
    }
    return false;
  });
}

const placesByDoc = new WeakMap<BoardDoc, Places>();

/** Where each part of a document lies does not change while it lives: found once, kept with it. */
function placesOf(doc: BoardDoc): Places {
  const known = placesByDoc.get(doc);
  if (known) return known;
  const places = new Places(doc);
  placesByDoc.set(doc, places);
  return places;
}
