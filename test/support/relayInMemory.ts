import type { DeviceSecret } from '#shared/domain/identity.ts';
import { participantId } from '#shared/domain/identity.ts';
import type { Role } from '#shared/domain/role.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import type { LogEvent } from '../../server/log.ts';
import { capabilityOf, keyOf } from '../../server/relay/capability.ts';
import { Connection } from '../../server/relay/connection.ts';
import { createWorkshop } from '../../server/relay/createWorkshop.ts';
import { RELAY_LIMITS, type RelayLimits } from '../../server/relay/limits.ts';
import { Relay } from '../../server/relay/relay.ts';
import type { Wire } from '../../server/relay/wire.ts';
import type { Store, Workshop } from '../../server/store/Store.ts';
import { FakeTime } from './fakeTime.ts';
import { memoryStore } from './memoryStore.ts';
import { newDevice } from './relay.ts';

/** The relay itself, without network, disk or clock. */
export class RelayInMemory {
  readonly time = new FakeTime();
  readonly logged: LogEvent[] = [];
  readonly store: Store;
  readonly relay: Relay;
  readonly #limits: RelayLimits;

  constructor(options: { readonly limits?: Partial<RelayLimits>; readonly store?: Store } = {}) {
    this.store = options.store ?? memoryStore();
    this.#limits = { ...RELAY_LIMITS, ...options.limits };
    const log = { write: (event: LogEvent) => this.logged.push(event) };
    this.relay = new Relay({ store: this.store, time: this.time, log, limits: this.#limits });
  }

  createWorkshop(): Promise<Workshop> {
    return createWorkshop(this.store, { title: 'Dag' }, this.time.now());
  }

  /** As the gateway does it. */
  async join(
    workshop: Workshop,
    role: Role,
    device: DeviceSecret = newDevice(),
  ): Promise<FakeWire> {
    const room = await this.relay.rooms.enter(workshop.id);
    if (typeof room === 'string') throw new Error(room);
    const capability = capabilityOf(room.workshop, keyOf(workshop, role));
    if (!capability) throw new Error('the key is not good');
    const wire = new FakeWire();
    const log = { write: (event: LogEvent) => this.logged.push(event) };
    wire.connection = new Connection({
      wire,
      room,
      participant: participantId(workshop.id, device),
      capability,
      limits: this.#limits,
      time: this.time,
      log,
    });
    room.join(wire.connection);
    return wire;
  }
}

/** A socket whose other end reads when it is told to. */
export class FakeWire implements Wire {
  connection: Connection | null = null;
  readonly sent: Uint8Array[] = [];
  closedWith: CloseReason | null = null;
  isCut = false;
  isReading = true;
  answersPings = true;
  #unread = 0;

  send(frame: Uint8Array): void {
    this.sent.push(frame);
    if (!this.isReading) this.#unread += frame.length;
  }

  ping(): void {
    if (this.answersPings) this.connection?.hear();
  }

  close(reason: CloseReason): void {
    this.closedWith = reason;
  }

  cut(): void {
    this.isCut = true;
  }

  unread(): number {
    return this.#unread;
  }

  /** The other end takes `bytes` of what is unread. */
  take(bytes: number): void {
    this.#unread = Math.max(0, this.#unread - bytes);
  }

  receive(bytes: Uint8Array): void {
    this.connection?.receive(bytes, true);
  }
}
