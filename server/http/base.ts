import type { IncomingMessage } from 'node:http';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { atLeast, ROLES, type Role } from '#shared/domain/role.ts';
import type { Config } from '../config.ts';
import { keyOf } from '../relay/capability.ts';
import type { Workshop } from '../store/Store.ts';

export type AddressTerms = Pick<Config, 'publicUrl' | 'trustProxy'>;

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** [P30] Scheme, host and port that links lead to; null when the request names no sensible host. */
export function baseOf(request: IncomingMessage, terms: AddressTerms): string | null {
  if (terms.publicUrl) return terms.publicUrl;
  const host = hostOf(request, terms);
  const scheme = forwarded(request, 'x-forwarded-proto', terms) === 'https' ? 'https' : 'http';
  return host === null ? null : `${scheme}://${host}`;
}

function hostOf(request: IncomingMessage, terms: AddressTerms): string | null {
  const host = forwarded(request, 'x-forwarded-host', terms) ?? request.headers.host ?? '';
  return HOST.test(host) ? host : null;
}

/** [P6] The hosts that a page of ours may come from, for this request. */
export function ownHosts(
  request: IncomingMessage,
  terms: AddressTerms,
): readonly (string | null)[] {
  return [hostOf(request, terms), terms.publicUrl && new URL(terms.publicUrl).host];
}

/** The nearest proxy writes last; what stands before came from outside. */
export function addressOf(request: IncomingMessage, terms: AddressTerms): string {
  return forwarded(request, 'x-forwarded-for', terms) ?? request.socket.remoteAddress ?? '';
}

function forwarded(request: IncomingMessage, name: string, terms: AddressTerms): string | null {
  if (!terms.trustProxy) return null;
  const given = request.headers[name];
  return [given].flat().at(-1)?.split(',').at(-1)?.trim() || null;
}

type ByRole = Partial<Record<Role, string>>;

/** [P31] Keys and links for a role and those below it. */
export function keysAndLinks(
  workshop: Workshop,
  role: Role,
  base: string,
): { readonly keys: ByRole; readonly links: ByRole } {
  const seen = ROLES.filter((one) => atLeast(role, one));
  const keys = Object.fromEntries(seen.map((one) => [one, keyOf(workshop, one)]));
  const links = seen.map((one) => [one, linkOf(base, workshop.id, one, keyOf(workshop, one))]);
  return { keys, links: Object.fromEntries(links) };
}

function linkOf(base: string, id: WorkshopId, role: Role, key: string): string {
  return `${base}/${role === 'screen' ? 'screen' : 'w'}/${id}#key=${key}`;
}
