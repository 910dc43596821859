import { atLeast, can, type Role } from '#shared/domain/role.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { CloseReason } from '#shared/protocol/closeCodes.ts';
import type { Connection } from './Session.ts';

/** After these the copy can be read, but what is written would never arrive. */
const READ_ONLY: readonly CloseReason[] = ['gone', 'notHere', 'badCapability', 'notAllowed'];

/** The relay lets this device in no more: its copy is all there is. */
export const isReadOnly = (connection: Connection): boolean =>
  connection.kind === 'stopped' && READ_ONLY.includes(connection.reason);

/** Whether the board is locked for this role. */
export const isLockedFor = (role: Role, stage: Stage | null): boolean =>
  stage?.locked === true && !atLeast(role, 'facilitator');

/** Asked at each write: all of it may have changed since the screen was drawn. */
export const mayWrite = (role: Role, connection: Connection): boolean =>
  can(role, 'writeBoard') && !isReadOnly(connection);
