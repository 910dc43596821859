import type { TableId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/role.ts';

/** In the order they are handed out: the most shared first. */
export const LINK_ORDER = [
  'participant',
  'facilitator',
  'screen',
  'organiser',
] as const satisfies readonly Role[];

/** How people get in to one day. A missing link is one this device may not see. */
export interface DayLinks {
  /** null once it has stopped being good. */
  readonly code: string | null;
  readonly links: Readonly<Partial<Record<Role, string | undefined>>>;
}

/** The participants' link to one table. The table is no secret, so it stands before the key. */
export const tableLink = (link: string, table: TableId): string =>
  link.replace('#', `/join?table=${table}#`);

/** Where the code is entered: the address without its scheme, as it is read aloud. */
export function startAddress(link: string): string {
  const { host, pathname } = new URL(link);
  const base = pathname.replace(/\/(?:w|screen)\/.*$/, '');
  return `${host}${base}`;
}
