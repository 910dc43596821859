import { createHmac } from 'node:crypto';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { can, ROLES, type Role } from '#shared/domain/role.ts';
import type { UnsentFile } from '#shared/protocol/file/unsentFile.ts';
import { isProvedBy } from '#shared/protocol/file/unsentFile.ts';
import type { Workshop } from '../../store/Store.ts';
import { secretKeyOf } from '../capability.ts';
import { passFrame } from '../frames/write.ts';
import type { Member } from '../member.ts';

type Keys = Pick<Workshop, 'secret' | 'generations'>;

/**
 * [P84] What a device proves by in a file that it, in that role, is this participant. Derived as keys are, so nothing is
 * stored; its own secret never goes into a file.
 */
const passOf = (keys: Keys, role: Role, participant: ParticipantId): string =>
  createHmac('sha256', secretKeyOf(keys))
    .update(`pass:${role}:${keys.generations[role]}:${participant}`)
    .digest('base64url');

/** To a newcomer who may write. */
export function givePass(
  workshop: Keys,
  member: Pick<Member, 'role' | 'participant' | 'send'>,
): void {
  const { role, participant } = member;
  if (can(role, 'writeBoard')) member.send(passFrame(passOf(workshop, role, participant)));
}

/** As whom a file was proved here; null: not with a pass of this server's, or not any more. */
export function provedRole(workshop: Keys, file: UnsentFile): Role | null {
  const writers = ROLES.filter((role) => can(role, 'writeBoard'));
  const isProved = (role: Role) => isProvedBy(passOf(workshop, role, file.participant), file);
  return writers.find(isProved) ?? null;
}
