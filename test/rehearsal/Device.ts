import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import { type DeviceSecret, newDeviceSecret } from '#shared/domain/identity.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import type { DeviceStore } from '../../client/sync/device/DeviceStore.ts';
import { openDeviceStore } from '../../client/sync/device/openDeviceStore.ts';
import { openSession } from '../../client/sync/openSession.ts';
import type { Platform } from '../../client/sync/Platform.ts';
import type { Session } from '../../client/sync/Session.ts';
import { Network } from '../support/Network.ts';

// The stock provider listens for the end of the process, one for each device.
process.setMaxListeners(0);

export const random = (length: number): Uint8Array => randomBytes(length);

/** The way in, as a link or a code gives it. */
export interface Entrance {
  readonly origin: string;
  readonly id: WorkshopId;
  readonly role: Role;
  readonly key: string;
}

export interface Nature {
  /** How wrong its clock is, ms. */
  readonly clockOff?: number;
  /** Keeps its copy where a death of the page does not reach it. */
  readonly hasDisk?: boolean;
  readonly chance?: () => number;
}

/** A browser with the product's own session in it, on a network of its own. */
export class Device {
  readonly network = new Network();
  readonly #entrance: Entrance;
  readonly #secret: DeviceSecret = newDeviceSecret(random);
  readonly #platform: Platform;
  #store: DeviceStore | null = null;
  #session: Session | null = null;

  constructor(entrance: Entrance, { clockOff = 0, hasDisk = false, chance = Math.random }: Nature) {
    this.#entrance = entrance;
    this.#platform = {
      indexedDB: hasDisk ? indexedDB : null,
      storagePatience: 4_000,
      BroadcastChannel: null,
      WebSocket: this.network.WebSocket,
      randomBytes: random,
      askServer: async () => 'silent',
      chance,
      now: () => Date.now() + clockOff,
      onWake: (wake) => this.network.onWake(wake),
      persist: () => undefined,
      forgetDrafts: () => undefined,
      emptyStorage: async () => undefined,
    };
  }

  /** Null while its page is closed. */
  get session(): Session | null {
    return this.#session;
  }

  get isOnline(): boolean {
    return this.#session?.connection.get().kind === 'online';
  }

  async open(): Promise<Session> {
    const { origin, id, role, key } = this.#entrance;
    this.#store ??= await openDeviceStore(this.#platform, `device ${this.#secret}`);
    this.network.up();
    this.#session = await openSession({
      workshop: id,
      role,
      key,
      secret: this.#secret,
      origin,
      store: this.#store,
      platform: this.#platform,
    });
    return this.#session;
  }

  /** The page is gone, and the network with it: nobody is told. */
  async shut(): Promise<void> {
    const session = this.#session;
    this.#session = null;
    this.network.down();
    await session?.close();
  }
}
