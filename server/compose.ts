import type { AddressInfo } from 'node:net';
import type { Bus } from './bus/Bus.ts';
import { wakingStore } from './bus/wakingStore.ts';
import type { Config } from './config.ts';
import { addressOf, ownHosts } from './http/base.ts';
import { clientFiles } from './http/clientFiles.ts';
import { makeHttpServer } from './http/httpServer.ts';
import { networkOf } from './http/networkOf.ts';
import type { Log } from './log.ts';
import { Metrics } from './metrics.ts';
import { Gateway } from './relay/gateway.ts';
import { RELAY_LIMITS, type RelayLimits } from './relay/limits.ts';
import { Relay } from './relay/relay.ts';
import { realTime, type Time } from './relay/time.ts';
import type { Store } from './store/Store.ts';
import { watchStore } from './store/watchStore.ts';

export interface ServerTerms {
  readonly config: Config;
  readonly store: Store;
  /** To the other relays that share the store. */
  readonly bus?: Bus;
  readonly log: Log;
  /** The built client. */
  readonly clientFolder: string;
  readonly time?: Time;
  readonly limits?: RelayLimits;
}

export interface RunningServer {
  readonly port: number;
  readonly relay: Relay;
  /** [P24] Commits and acknowledges what has come, closes every socket with 1013, then the store. */
  close(): Promise<void>;
}

/** Puts the parts together and listens. Rejects with the system's error when the port cannot be had. */
export async function startServer(terms: ServerTerms): Promise<RunningServer> {
  const { config, log, clientFolder, time = realTime, limits = RELAY_LIMITS } = terms;
  const metrics = new Metrics();
  const { bus } = terms;
  const shared = bus ? wakingStore(terms.store, bus) : terms.store;
  const store = watchStore(shared, { log, metrics, steady: () => time.steady() });
  const relay = new Relay({ store, time, log, metrics, limits, ...(bus && { bus }) });
  const files = clientFiles(clientFolder);
  const http = makeHttpServer({ config, relay, store, time, log, files, limits });
  const gateway = new Gateway({
    rooms: relay.rooms,
    time,
    log,
    metrics,
    limits,
    hostsOf: (request) => ownHosts(request, config),
    networkOf: (request) => networkOf(addressOf(request, config)),
  });
  http.on('upgrade', (request, stream, head) => gateway.upgrade(request, stream, head));

  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(config.port, config.host ?? undefined, resolve);
  });
  const { port } = http.address() as AddressInfo;
  log.write('listening', { count: port });
  await relay.expire();

  return {
    port,
    relay,
    close: async () => {
      log.write('stopping');
      const closed = new Promise((resolve) => http.close(resolve));
      gateway.stopAdmitting();
      await relay.close();
      gateway.close();
      http.closeIdleConnections();
      time.later(2_000, () => http.closeAllConnections());
      await closed;
      await store.close();
      log.write('stopped');
    },
  };
}
