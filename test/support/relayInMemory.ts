import type { DeviceSecret } from '#shared/domain/identity.ts';
import type { Role } from '#shared/domain/role.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import type { LogEvent } from '../../server/log.ts';
import { Metrics } from '../../server/metrics.ts';
import { Admission } from '../../server/relay/admission.ts';
import { keyOf } from '../../server/relay/capability.ts';
import type { Connection } from '../../server/relay/connection.ts';
import { createWorkshop } from '../../server/relay/createWorkshop.ts';
import { RELAY_LIMITS, type RelayLimits } from '../../server/relay/limits.ts';
import { Relay } from '../../server/relay/relay.ts';
import type { Time } from '../../server/relay/time.ts';
import type { Wire } from '../../server/relay/wire.ts';
import type { Store, Workshop } from '../../server/store/Store.ts';
import { watchStore } from '../../server/store/watchStore.ts';
import { FakeTime } from './fakeTime.ts';
import { memoryStore } from './memoryStore.ts';
import { newDevice } from './relay.ts';

interface Options {
  readonly limits?: Partial<RelayLimits>;
  readonly store?: Store;
  /** How the relay sees `time`, when that is not as it is. */
  readonly time?: Time;
}

/** The relay itself, without network, disk or clock. */
export class RelayInMemory {
  readonly time = new FakeTime();
  readonly logged: LogEvent[] = [];
  readonly metrics = new Metrics();
  readonly store: Store;
  readonly relay: Relay;
  readonly #admission: Admission;

  constructor(options: Options = {}) {
    const limits = { ...RELAY_LIMITS, ...options.limits };
    const log = { write: (event: LogEvent) => this.logged.push(event) };
    const { metrics } = this;
    const time = options.time ?? this.time;
    const store = watchStore(options.store ?? memoryStore(), {
      log,
      metrics,
      steady: () => time.steady(),
    });
    this.store = store;
    this.relay = new Relay({ store, time, log, metrics, limits });
    this.#admission = new Admission({ rooms: this.relay.rooms, time, log, metrics, limits });
  }

  createWorkshop(): Promise<Workshop> {
    return createWorkshop(this.store, { title: 'Dag' }, this.time.now());
  }

  /** As the gateway does it. Throws when there is no seat. */
  async join(
    workshop: Workshop,
    role: Role,
    device: DeviceSecret = newDevice(),
  ): Promise<FakeWire> {
    const wire = new FakeWire();
    const seat = await this.knock(workshop, keyOf(workshop, role), device, wire);
    if (typeof seat === 'string') throw new Error(seat);
    wire.connection = seat;
    return wire;
  }

  /** [P24] As a signal ends it. */
  stop(): Promise<void> {
    this.#admission.stop();
    return this.relay.close();
  }

  /** A seat, or why there is none. */
  knock(
    { id }: Pick<Workshop, 'id'>,
    key: string,
    device: DeviceSecret,
    wire: Wire,
  ): Promise<Connection | CloseReason | 'left'> {
    const offer = { version: null, speaksOurs: true, offersAny: true, key, device };
    return this.#admission.admit({ id, offer, origin: undefined, hosts: [] }, () => wire);
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
