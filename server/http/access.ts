import type { IncomingMessage } from 'node:http';
import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { type Action, can, type Role } from '#shared/domain/role.ts';
import { capabilityOf } from '../relay/capability.ts';
import type { Relay } from '../relay/relay.ts';
import type { Workshop } from '../store/Store.ts';
import { problem } from './answer.ts';
import type { Asked, OrAnswer } from './route.ts';

export interface Access {
  readonly workshop: Workshop;
  readonly role: Role;
}

/** Whose key this is, and whether it may; or the problem to answer with. */
export async function accessTo(
  relay: Relay,
  asked: Asked,
  action: Action,
): Promise<OrAnswer<Access>> {
  if (!isRandomId(asked.id)) return fail(problem('unknownWorkshop'));
  const found = await relay.rooms.find(asked.id as WorkshopId);
  if (found.kind === 'gone') return fail(problem('gone'));
  if (found.kind === 'unknown') return fail(problem('unknownWorkshop'));
  const capability = capabilityOf(found.workshop, bearerOf(asked.request) ?? '');
  if (!capability) return fail(problem('badKey'));
  if (!can(capability.role, action)) return fail(problem('notAllowed'));
  return ok({ workshop: found.workshop, role: capability.role });
}

export function bearerOf(request: IncomingMessage): string | null {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
