import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { writeSkeleton } from '#shared/board/skeleton.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { Guard, type Sender, type Verdict } from '../../../server/relay/guard/guard.ts';
import { person } from '../../board/people.ts';
import { faultsIn } from './sound.ts';
import { told } from './told.ts';

/** A relay's document behind its guard, and devices that sync with it when they like: no sockets, no clock. */
export class Hall {
  readonly doc: BoardDoc;
  readonly #guard: Guard;
  readonly #owners = new Map<number, ParticipantId>();
  readonly #roles = new Map<ParticipantId, Role>();

  /** Somebody who is there all day and gets what the relay emits, and nothing else. */
  readonly #audience = newBoardDoc();

  constructor(doc?: BoardDoc) {
    this.doc = doc ?? newBoardDoc();
    if (!doc) writeSkeleton(this.doc, 1);
    this.#guard = new Guard(this.doc);
    Y.applyUpdate(this.#audience, this.bytes);
    this.doc.on('update', (update: Uint8Array) => Y.applyUpdate(this.#audience, update));
  }

  /** The same relay after a restart: from its bytes, with the same owners. */
  copy(): Hall {
    const doc = newBoardDoc();
    Y.applyUpdate(doc, this.bytes);
    const copy = new Hall(doc);
    for (const [client, owner] of this.#owners) copy.#owners.set(client, owner);
    for (const [participant, role] of this.#roles) copy.#roles.set(participant, role);
    return copy;
  }

  sender(participant: ParticipantId, role: Role = 'participant', claimsLeft = 1000): Sender {
    const isOurs = (client: number) =>
      client === this.doc.clientID || this.doc.store.clients.has(client);
    return {
      role,
      participant,
      claimsLeft,
      ownerOf: (client) => this.#owners.get(client) ?? (isOurs(client) ? 'relay' : null),
    };
  }

  /** What the guard says of an update that nobody applies. */
  judge(update: Uint8Array, participant: ParticipantId, role?: Role): Verdict {
    return this.#guard.check(update, this.sender(participant, role));
  }

  /** Checks an update and applies it when it is good. */
  send(update: Uint8Array, participant: ParticipantId, role: Role = 'participant'): Verdict {
    const verdict = this.judge(update, participant, role);
    if (verdict.kind === 'apply') {
      for (const client of verdict.newClients) this.#owners.set(client, participant);
      this.#roles.set(participant, role);
      Y.applyUpdate(this.doc, verdict.update, 'peer');
    }
    return verdict;
  }

  get roles(): ReadonlyMap<ParticipantId, Role> {
    return this.#roles;
  }

  get owners(): ReadonlyMap<number, ParticipantId> {
    return this.#owners;
  }

  /** A board file from another relay. `erased`: what has been erased there. */
  bring(
    file: Uint8Array,
    owners: ReadonlyMap<number, ParticipantId>,
    {
      isWhole = false,
      erased = [],
      renews = false,
      roles = new Map(),
    }: {
      readonly isWhole?: boolean;
      readonly erased?: readonly string[];
      readonly renews?: boolean;
      /** What people were where it was made. */
      readonly roles?: ReadonlyMap<ParticipantId, Role>;
    } = {},
  ): Verdict {
    const brought = { owners, erased: new Set(erased), renews, isWhole };
    const sender = this.sender('' as ParticipantId, 'organiser', 100_000);
    const verdict = this.#guard.check(file, { ...sender, brought });
    if (verdict.kind === 'apply') {
      for (const [participant, role] of roles) this.#roles.set(participant, role);
      for (const client of verdict.newClients) {
        const owner = owners.get(client);
        if (owner) this.#owners.set(client, owner);
      }
      Y.applyUpdate(this.doc, verdict.update, 'peer');
    }
    return verdict;
  }

  /** *Radera överallt*, as the relay does it. */
  erase(root: string, id: string): void {
    this.doc.getMap(root).delete(id);
  }

  /** What is wrong with the document; must always be nothing. */
  get faults(): readonly string[] {
    const isSeen = isDeepStrictEqual(told(this.#audience), told(this.doc));
    const faults = faultsIn(this.doc, {
      ownerOf: (client) => this.#owners.get(client) ?? 'relay',
      roleOf: (participant) => this.#roles.get(participant) ?? 'participant',
    });
    return isSeen ? faults : [...faults, 'others see another board'];
  }

  /** Several updates in one transaction, as the relay collects them when it is busy. */
  tick(work: () => void): void {
    this.doc.transact(work, 'tick');
  }

  get bytes(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  /** Everything that must look the same before and after a refused update: also what no byte tells. */
  get print(): unknown {
    const { pendingStructs, pendingDs, clients } = this.doc.store;
    const structs = [...clients].map(([client, list]) => [client, list.length]);
    const waiting = [pendingStructs, pendingDs];
    return { bytes: this.bytes, roots: [...this.doc.share.keys()], structs, waiting };
  }
}

/** One page of one device. */
export class Device {
  readonly participant: ParticipantId;
  readonly role: Role;
  doc: BoardDoc;
  readonly #hall: Hall;

  constructor(hall: Hall, who: number, role: Role = 'participant', gc = true) {
    this.#hall = hall;
    this.participant = person(who);
    this.role = role;
    this.doc = new Y.Doc({ gc });
  }

  /** What the relay lacks of this device. */
  get unsent(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.#hall.doc));
  }

  /** A handshake as y-websocket makes it: what the relay lacks, then what the device lacks. */
  sync(): Verdict {
    const verdict = this.#hall.send(this.unsent, this.participant, this.role);
    this.receive();
    return verdict;
  }

  receive(): void {
    const news = Y.encodeStateAsUpdate(this.#hall.doc, Y.encodeStateVector(this.doc));
    Y.applyUpdate(this.doc, news, 'peer');
  }

  /** A reload: a new Yjs client id over the copy that the device kept. */
  reload(): void {
    const next = new Y.Doc({ gc: this.doc.gc });
    Y.applyUpdate(next, Y.encodeStateAsUpdate(this.doc), 'peer');
    this.doc = next;
  }
}
