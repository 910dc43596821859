import type { Role } from '#shared/domain/role.ts';
import { can } from '#shared/domain/role.ts';
import type { WorkshopPage } from '../state/route.ts';

/** The page that is shown to somebody at an address: who may not be there is shown the nearest they may. */
export function pageOf(page: WorkshopPage, role: Role, isSeated: boolean): WorkshopPage {
  if (role === 'screen') return page === 'matrix' || page === 'summary' ? page : 'screen';
  if (page === 'desk' && !can(role, 'seeLinks')) return 'board';
  if (page === 'board' && role === 'participant' && !isSeated) return 'join';
  return page;
}
