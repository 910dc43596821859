import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { DeviceSecret } from '#shared/domain/identity.ts';
import type { Role } from '#shared/domain/role.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { protocolsFor } from './rawSocket.ts';
import { newDevice, type TestRelay, type TestWorkshop } from './relay.ts';
import { until } from './until.ts';

export interface Stock {
  readonly doc: Y.Doc;
  readonly device: DeviceSecret;
  readonly provider: WebsocketProvider;
  synced(): Promise<void>;
  close(): void;
}

/** A way to the relay, as through a proxy whose certificate is to be believed. */
export type SocketClass = new (address: string, protocols: string[]) => WebSocket;

/** The provider as it comes from y-websocket, told nothing but where and with which protocols. */
export function openStock(
  relay: Pick<TestRelay, 'url'>,
  workshop: TestWorkshop,
  role: Role,
  given: {
    readonly device?: DeviceSecret;
    readonly doc?: Y.Doc;
    readonly Socket?: SocketClass;
  } = {},
): Stock {
  const doc = given.doc ?? new Y.Doc();
  const device = given.device ?? newDevice();
  const provider = new WebsocketProvider(
    `${relay.url.replace('http', 'ws')}/sync`,
    workshop.id,
    doc,
    {
      protocols: protocolsFor(workshop.keys[role], device),
      // The types of `ws` and of the browser differ in what nobody here uses.
      WebSocketPolyfill: (given.Socket ?? WebSocket) as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      maxBackoffTime: 200,
    },
  );
  // It logs an error for each message it has no handler for; ours beside the sync protocol are none of its business.
  for (const message of Object.values(MESSAGE)) {
    provider.messageHandlers[message] ??= () => undefined;
  }
  return {
    doc,
    device,
    provider,
    synced: () => until('synced', () => provider.synced),
    close: () => {
      provider.destroy();
      provider.awareness.destroy();
    },
  };
}
