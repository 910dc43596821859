import type { Role } from '#shared/domain/role.ts';
import { can } from '#shared/domain/role.ts';
import type { WorkshopPage } from '../state/route.ts';

/** `room`: the board as who leads has it, with the tables and the controls around it. */
export type ShownPage = WorkshopPage | 'room';

const READ_ON_SCREEN = ['matrix', 'summary', 'version'] as const satisfies WorkshopPage[];

/** The page that is shown to somebody at an address: who may not be there is shown the nearest they may. */
export function pageOf(page: WorkshopPage, role: Role, isSeated: boolean): ShownPage {
  if (role === 'screen') return READ_ON_SCREEN.some((one) => one === page) ? page : 'screen';
  const shown = mayRead(page, role) ? page : 'board';
  if (shown !== 'board') return shown;
  if (can(role, 'steer')) return 'room';
  return role === 'participant' && !isSeated ? 'join' : 'board';
}

function mayRead(page: WorkshopPage, role: Role): boolean {
  if (page === 'desk') return can(role, 'seeLinks');
  if (page === 'redaction') return can(role, 'editDesk');
  return page !== 'marks' || can(role, 'readMarks');
}
