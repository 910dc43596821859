import type { BoardDoc } from '#shared/board/doc.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { can, type Role } from '#shared/domain/role.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import { type Brought, writerOf } from './brought.ts';
import { type Decoded, decodeUpdate } from './decode.ts';
import { isDeleted } from './deletions.ts';
import { Familiar } from './familiar.ts';
import { History } from './history.ts';
import { type Fault, judge } from './judge.ts';
import { CROSSED, locate } from './locate.ts';
import { inOrder } from './reach.ts';
import { isSameHistory } from './sameHistory.ts';
import { Places } from './spot.ts';

/** Who sent an update, and whose the client ids in it are. */
export interface Sender {
  readonly role: Role;
  readonly participant: ParticipantId;
  /** Whose a client id is; null: nobody's yet. */
  ownerOf(client: number): ParticipantId | 'relay' | null;
  /** How many more client ids may become this participant's. */
  readonly claimsLeft: number;
  /** Set when it is a board file that brings what many have written elsewhere. */
  readonly brought?: Brought;
}

/** From the lowest clock of an update's structs to the end of the highest; without structs, after all others. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Why an update was refused: one word for the log. */
export type Rule =
  | 'size'
  | 'malformed'
  | 'role'
  | 'foreignclient'
  | 'clients'
  | 'otherhistory'
  | Fault;

export type Verdict =
  /** The document knows all of it already. */
  | { readonly kind: 'nothing' }
  /** `update`: what has been checked, and is to be applied; of what came, all that the document lacks. */
  | { readonly kind: 'apply'; readonly update: Uint8Array; readonly newClients: readonly number[] }
  /** Leans on something that is not here: nothing is applied, the sender is asked for all it has. */
  | { readonly kind: 'gap'; readonly span: Span }
  | { readonly kind: 'refused'; readonly rule: Rule; readonly reason: CloseReason };

/**
 * Stands before one document. Judges an update before it is applied, cheapest first, by nothing but the
 * update, the document and the sender. A refused update never touches anything. It judges only what an
 * honest client that was offline can know: shape, role, ownership, absolute bounds. Phase and budgets
 * are never reasons.
 */
export class Guard {
  readonly #doc: BoardDoc;
  readonly #isErased: (id: string) => boolean;
  /** Where each part of a document lies does not change while it lives: found once, kept with it. */
  readonly #places: Places;
  readonly #history: History;
  readonly #familiar = new Familiar();

  /** `isErased`: what is born under the id of an erased thing is let in, and taken out in the same transaction. */
  constructor(doc: BoardDoc, isErased: (id: string) => boolean = () => false) {
    this.#doc = doc;
    this.#isErased = isErased;
    this.#places = new Places(doc);
    this.#history = new History(doc);
  }

  check(update: Uint8Array, sender: Sender): Verdict {
    const { brought } = sender;
    const most = brought ? LIMITS.boardFileBytes : LIMITS.stepTwoBytes;
    if (update.length > most) return refuse('size', 'tooLarge');
    if (!brought && this.#familiar.has(update)) return { kind: 'nothing' };
    const decoded = decodeUpdate(update, this.#doc);
    if (!decoded) return refuse('malformed', 'badData');
    // A device's own history is its own; of a file's, what both have must be the same.
    if (brought && !isSameHistory(update, this.#doc)) return refuse('otherhistory', 'reset');
    if (this.#knows(decoded)) {
      this.#familiar.add(update);
      return { kind: 'nothing' };
    }
    if (!can(sender.role, 'writeBoard')) return refuse('role', 'notAllowed');

    const newClients: number[] = [];
    for (const client of decoded.structsByClient.keys()) {
      const owner = sender.ownerOf(client);
      const writer = writerOf(sender, client);
      if (owner !== null && owner !== writer) return refuse('foreignclient', 'reset');
      if (owner === null && writer !== 'relay') newClients.push(client);
    }
    if (newClients.length > sender.claimsLeft) return refuse('clients', 'reset');
    const ordered = inOrder(decoded, this.#doc);
    if (!ordered) return { kind: 'gap', span: spanOf(decoded) };
    if (!this.#history.hasRoomFor(ordered.length, decoded.deletes.length)) {
      return refuse('full', 'tooLarge');
    }
    const located = locate(ordered, this.#doc, this.#places);
    if (located === CROSSED) return refuse(CROSSED, 'reset');
    const around = { doc: this.#doc, places: this.#places, isErased: this.#isErased };
    const fault = judge(located, decoded.deletes, around, sender);
    if (fault) return refuse(fault, fault === 'full' ? 'tooLarge' : 'reset');
    return { kind: 'apply', update: decoded.update, newClients };
  }

  /** A step 2 always repeats every deletion its sender knows; most are old news. */
  #knows({ structsByClient, deletes }: Decoded): boolean {
    return structsByClient.size === 0 && deletes.every((span) => isDeleted(span, this.#doc));
  }
}

const refuse = (rule: Rule, reason: CloseReason): Verdict => ({ kind: 'refused', rule, reason });

function spanOf({ structsByClient }: Decoded): Span {
  let span: Span = { from: Number.POSITIVE_INFINITY, to: 0 };
  for (const { id, length } of [...structsByClient.values()].flat()) {
    span = { from: Math.min(span.from, id.clock), to: Math.max(span.to, id.clock + length) };
  }
  return span;
}
