import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { ROLES, type Role } from '#shared/domain/role.ts';
import { KEY } from '#shared/protocol/key.ts';
import type { Workshop } from '../store/Store.ts';

/** What a key proves: a role, as long as nobody has rotated it since. */
export interface Capability {
  readonly role: Role;
  readonly generation: number;
}

/** [P3] Keys are derived, never stored: whoever holds the workshop's secret can show them again. */
export function keyOf(workshop: Workshop, role: Role): string {
  return mac(workshop, role, secretKeyOf(workshop)).toString('base64url');
}

/** Compares with every role in the same time, whichever fits. */
export function capabilityOf(workshop: Workshop, key: string): Capability | null {
  if (!KEY.test(key)) return null;
  const given = Buffer.from(key, 'base64url');
  const macs = macsOf(workshop);
  const [role] = ROLES.filter((one) => timingSafeEqual(given, macs[one]));
  return role ? { role, generation: workshop.generations[role] } : null;
}

/** Asked at the moment of use: a key that was good when the socket opened may have been rotated. */
export const isCurrent = (workshop: Workshop, { role, generation }: Capability): boolean =>
  workshop.generations[role] === generation;

const keyBySecret = new WeakMap<Uint8Array, KeyObject>();

/** A workshop's secret as what signs: made once, since every newcomer is signed something. */
export function secretKeyOf({ secret }: Pick<Workshop, 'secret'>): KeyObject {
  const key = keyBySecret.get(secret) ?? createSecretKey(secret);
  keyBySecret.set(secret, key);
  return key;
}

/** A room's workshop is one object as long as no key is rotated: a hall that comes back at once is checked against the same. */
const macsByWorkshop = new WeakMap<Workshop, Readonly<Record<Role, Buffer>>>();

function macsOf(workshop: Workshop): Readonly<Record<Role, Buffer>> {
  const known = macsByWorkshop.get(workshop);
  if (known) return known;
  const secret = secretKeyOf(workshop);
  const macs = {
    organiser: mac(workshop, 'organiser', secret),
    facilitator: mac(workshop, 'facilitator', secret),
    participant: mac(workshop, 'participant', secret),
    screen: mac(workshop, 'screen', secret),
  };
  macsByWorkshop.set(workshop, macs);
  return macs;
}

const mac = ({ generations }: Workshop, role: Role, secret: KeyObject): Buffer =>
  createHmac('sha256', secret).update(`${role}:${generations[role]}`).digest();
