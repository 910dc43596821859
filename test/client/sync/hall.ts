import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { openSqliteStore } from '../../../server/store/sqlite/openSqliteStore.ts';
import {
  startRelay,
  type TestRelay,
  type TestRelayOptions,
  type TestWorkshop,
} from '../../support/relay.ts';
import { newTestDevice, type TestDevice } from './device.ts';

/** A relay with one workshop, and whoever comes to it. */
export interface Hall {
  readonly workshop: TestWorkshop;
  readonly url: string;
  /** The relay's folder. */
  readonly dataDir: string;
  open(device: TestDevice, role?: Role): Promise<Session>;
  /** A new device that comes in. */
  enter(role?: Role): Promise<Session>;
  relayStops(): Promise<void>;
  relayStarts(options?: TestRelayOptions): Promise<void>;
  /** As after a restore: everybody's copy is of another life. */
  raiseEpoch(id: WorkshopId): Promise<void>;
  close(): Promise<void>;
}

export async function openHall(options: TestRelayOptions = {}): Promise<Hall> {
  let relay: TestRelay | null = await startRelay(options);
  const { url, port, dataDir } = relay;
  const workshop = await relay.createWorkshop();
  const sessions: Session[] = [];
  const open = async (device: TestDevice, role?: Role) => {
    const session = await device.open({ url }, workshop, role);
    sessions.push(session);
    return session;
  };
  const relayStops = async () => {
    await relay?.stop();
    relay = null;
  };
  return {
    workshop,
    url,
    dataDir,
    open,
    enter: async (role) => open(await newTestDevice(), role),
    relayStops,
    async relayStarts(again = {}) {
      relay = await startRelay({ ...options, dataDir, ...again, port });
    },
    async raiseEpoch(id) {
      const store = openSqliteStore(dataDir);
      await store.update(id, { epoch: 2 });
      await store.close();
    },
    async close() {
      await Promise.all(sessions.map((session) => session.close()));
      await relayStops();
    },
  };
}
