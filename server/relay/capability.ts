import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { ROLES, type Role } from '#shared/domain/role.ts';
import { KEY } from '#shared/protocol/api.ts';
import type { Workshop } from '../store/Store.ts';

/** What a key proves: a role, as long as nobody has rotated it since. */
export interface Capability {
  readonly role: Role;
  readonly generation: number;
}

/** [P3] Keys are derived, never stored: whoever holds the workshop's secret can show them again. */
export function keyOf(workshop: Workshop, role: Role): string {
  return mac(workshop, role, createSecretKey(workshop.secret)).toString('base64url');
}

/** Compares with every role in the same time, whichever fits. */
export function capabilityOf(workshop: Workshop, key: string): Capability | null {
  if (!KEY.test(key)) return null;
  const given = Buffer.from(key, 'base64url');
  // Prepared once: from bytes it would cost as much as three of the comparisons, for each of them.
  const secret = createSecretKey(workshop.secret);
  const [role] = ROLES.filter((one) => timingSafeEqual(given, mac(workshop, one, secret)));
  return role ? { role, generation: workshop.generations[role] } : null;
}

/** Asked at the moment of use: a key that was good when the socket opened may have been rotated. */
export const isCurrent = (workshop: Workshop, { role, generation }: Capability): boolean =>
  workshop.generations[role] === generation;

const mac = ({ generations }: Workshop, role: Role, secret: KeyObject): Buffer =>
  createHmac('sha256', secret).update(`${role}:${generations[role]}`).digest();
