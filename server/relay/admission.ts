import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { capabilityOf } from './capability.ts';
import { Connection } from './connection.ts';
import type { RelayLimits } from './limits.ts';
import type { Offer } from './offer.ts';
import { isOwnOrigin } from './origin.ts';
import { participantOf } from './participantOf.ts';
import type { Room } from './room.ts';
import type { Absent, Rooms } from './rooms.ts';
import type { Time } from './time.ts';
import type { Wire } from './wire.ts';

export interface AdmissionTerms {
  readonly rooms: Rooms;
  readonly time: Time;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly limits: RelayLimits;
}

/** What somebody at the door shows. */
export interface Knock {
  readonly id: string;
  readonly offer: Offer;
  readonly origin: string | undefined;
  /** The hosts that a page of ours may come from. */
  readonly hosts: readonly (string | null)[];
}

/** Who gets a seat in which room. Knows no sockets. */
export class Admission {
  readonly #terms: AdmissionTerms;
  #isClosing = false;

  constructor(terms: AdmissionTerms) {
    this.#terms = terms;
  }

  /** From now on whoever comes is told to come back later. */
  stop(): void {
    this.#isClosing = true;
  }

  /**
   * A seat in the room, or why there is none. `wire` is asked for last, and gives null when whoever
   * knocked has left meanwhile. Rejects with the store.
   */
  async admit(knock: Knock, wire: () => Wire | null): Promise<Connection | CloseReason | 'left'> {
    const { rooms } = this.#terms;
    const { id, offer, origin, hosts } = knock;
    if (this.#isClosing) return 'tryLater';
    if (!isOwnOrigin(origin, hosts)) return 'notAllowed';
    if (!offer.speaksOurs && offer.offersAny) return 'clientTooOld';
    if (!isRandomId(id)) return 'notHere';
    const found = await rooms.find(id as WorkshopId);
    if (found.kind !== 'here') return whyAbsent(found.kind);
    // Asked before the room is loaded: nobody without a key makes the relay work.
    if (!capabilityOf(found.workshop, offer.key)) return 'badCapability';
    const room = await rooms.enter(found.workshop.id);
    if (typeof room === 'string') return whyAbsent(room);
    return this.#seat(room, offer, wire);
  }

  #seat(room: Room, offer: Offer, wireOf: () => Wire | null): Connection | CloseReason | 'left' {
    const { time, log, metrics, limits } = this.#terms;
    if (this.#isClosing) return 'tryLater';
    // Asked again: the key may have been rotated while the room was loaded.
    const capability = capabilityOf(room.workshop, offer.key);
    if (!capability || !offer.device) return 'badCapability';
    const participant = participantOf(room.id, offer.device);
    const { members } = room;
    if (members.numberOf(participant) >= limits.connectionsPerDevice) return 'tooManyConnections';
    if (members.size >= limits.connectionsPerWorkshop) return 'tooManyConnections';
    const wire = wireOf();
    if (!wire) return 'left';
    const who = { participant, capability };
    const connection = new Connection({ wire, room, ...who, time, log, metrics, limits });
    room.join(connection);
    return connection;
  }
}

const whyAbsent = (absent: Absent): CloseReason => (absent === 'gone' ? 'gone' : 'notHere');
