import { fail, ok } from '#shared/domain/result.ts';
import { can } from '#shared/domain/role.ts';
import type { KeptSummary, Store } from '../store/Store.ts';
import type { Access } from './access.ts';
import { problem } from './answer.ts';
import type { OrAnswer } from './route.ts';

/** [P72] What is fixed is for all who read the board; working material that was kept is not. */
export async function keptVersion(
  store: Pick<Store, 'readFixed'>,
  { workshop, role }: Access,
  number: string,
): Promise<OrAnswer<KeptSummary>> {
  const kept = await store.readFixed(workshop.id, number);
  if (!kept) return fail(problem('unknownVersion'));
  const isFixed = /^\d/.test(kept.number);
  return isFixed || can(role, 'readDesk') ? ok(kept) : fail(problem('notAllowed'));
}
