import type { DeviceSecret } from '#shared/domain/identity.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { DeviceStore } from './device/DeviceStore.ts';
import { LiveSession } from './LiveSession.ts';
import type { Platform } from './Platform.ts';
import type { Session } from './Session.ts';

export interface SessionOptions {
  readonly workshop: WorkshopId;
  readonly role: Role;
  readonly key: string;
  readonly secret: DeviceSecret;
  /** Of the relay, as `https://host`. */
  readonly origin: string;
  readonly store: DeviceStore;
  readonly platform: Platform;
  /** What the relay has just said by another way than the socket: where one sits can be chosen before there is contact. */
  readonly said?: Stage | null;
}

/**
 * Resolves when what the device knows of the workshop has been read, the copy of the board included; the relay
 * follows by itself.
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const session = new LiveSession(options);
  await session.open();
  return session;
}
