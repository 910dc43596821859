import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { writeSkeleton } from '#shared/board/skeleton.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import { checkUpdate, type Sender, type Verdict } from '../../../server/relay/guard/guard.ts';
import { person } from '../../board/people.ts';

/** A relay's document behind its guard, and devices that sync with it when they like: no sockets, no clock. */
export class Hall {
  readonly doc: BoardDoc = newBoardDoc();
  readonly #owners = new Map<number, ParticipantId>();

  constructor() {
    writeSkeleton(this.doc, 1);
  }

  sender(participant: ParticipantId, role: Role = 'participant'): Sender {
    const isOurs = (client: number) =>
      client === this.doc.clientID || this.doc.store.clients.has(client);
    return {
      role,
      participant,
      claimsLeft: 1000,
      ownerOf: (client) => this.#owners.get(client) ?? (isOurs(client) ? 'relay' : null),
    };
  }

  /** Checks an update and applies it when it is good. */
  send(update: Uint8Array, participant: ParticipantId, role: Role = 'participant'): Verdict {
    const verdict = checkUpdate(update, this.doc, this.sender(participant, role));
    if (verdict.kind === 'apply') {
      for (const client of verdict.newClients) this.#owners.set(client, participant);
      Y.applyUpdate(this.doc, update, 'peer');
    }
    return verdict;
  }

  /** Everything but this must look the same before and after a refused update. */
  get bytes(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }
}

/** One page of one device. */
export class Device {
  readonly participant: ParticipantId;
  readonly role: Role;
  doc: BoardDoc = newBoardDoc();
  readonly #hall: Hall;

  constructor(hall: Hall, who: number, role: Role = 'participant') {
    this.#hall = hall;
    this.participant = person(who);
    this.role = role;
  }

  /** A handshake as y-websocket makes it: what the relay lacks, then what the device lacks. */
  sync(): Verdict {
    const missing = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.#hall.doc));
    const verdict = this.#hall.send(missing, this.participant, this.role);
    const news = Y.encodeStateAsUpdate(this.#hall.doc, Y.encodeStateVector(this.doc));
    Y.applyUpdate(this.doc, news, 'peer');
    return verdict;
  }

  /** A reload: a new Yjs client id over the copy that the device kept. */
  reload(): void {
    const next = newBoardDoc();
    Y.applyUpdate(next, Y.encodeStateAsUpdate(this.doc), 'peer');
    this.doc = next;
  }
}
