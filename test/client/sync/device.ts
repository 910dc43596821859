import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import { addCard, type NewCard } from '#shared/board/edits/cards.ts';
import { type DeviceSecret, newDeviceSecret } from '#shared/domain/identity.ts';
import { type CardId, randomId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import type { DeviceStore } from '../../../client/sync/device/DeviceStore.ts';
import { openDeviceStore } from '../../../client/sync/device/openDeviceStore.ts';
import { openSession } from '../../../client/sync/openSession.ts';
import type { Platform } from '../../../client/sync/Platform.ts';
import type { Session } from '../../../client/sync/Session.ts';
import type { TestRelay, TestWorkshop } from '../../support/relay.ts';

const random = (length: number): Uint8Array => randomBytes(length);

/** What a browser gives, without a browser. Storage is fake-indexeddb's, as y-indexeddb finds it. */
export const testPlatform = (given: Partial<Platform> = {}): Platform => ({
  indexedDB,
  storagePatience: 200,
  // The types of `ws` and of the browser differ in what nobody here uses.
  WebSocket: WebSocket as unknown as typeof globalThis.WebSocket,
  BroadcastChannel: null,
  randomBytes: random,
  askServer: async () => 'silent',
  chance: () => 0,
  now: () => Date.now(),
  onWake: () => () => undefined,
  persist: () => undefined,
  forgetDrafts: () => undefined,
  emptyStorage: async () => undefined,
  ...given,
});

/** One browser: its secret, its store, and the sessions opened in it. */
export interface TestDevice {
  readonly secret: DeviceSecret;
  readonly store: DeviceStore;
  readonly platform: Platform;
  open(relay: Pick<TestRelay, 'url'>, workshop: TestWorkshop, role?: Role): Promise<Session>;
}

export async function newTestDevice(given: Partial<Platform> = {}): Promise<TestDevice> {
  const platform = testPlatform(given);
  const secret = newDeviceSecret(random);
  const store = await openDeviceStore(platform, `device ${secret}`);
  return {
    secret,
    store,
    platform,
    open: (relay, workshop, role = 'participant') =>
      openSession({
        workshop: workshop.id,
        role,
        key: workshop.keys[role],
        secret,
        origin: relay.url,
        store,
        platform,
      }),
  };
}

const newCardId = (): CardId => randomId<'card'>(random);

/** Writes a card as somebody at the session's device. */
export function writeCard(session: Session, text: string, card: Partial<NewCard> = {}): CardId {
  const id = newCardId();
  session.edit(
    addCard,
    {
      id,
      place: { step: 'valueVision', column: 'needs', rank: 'a0' },
      text,
      actors: [],
      ...card,
    },
    { participant: session.participant, table: null, org: null, lang: 'sv', at: session.now() },
  );
  return id;
}

export const textOf = (session: Session, card: CardId): string | undefined =>
  session.board.get().cards.get(card)?.text;
