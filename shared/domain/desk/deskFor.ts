import { can, type Role } from '../role.ts';
import type { Desk } from './desk.ts';
import { newDesk } from './newDesk.ts';

/** What somebody may see of the desk: all of it, or only which versions have been fixed. */
export const deskFor = (desk: Desk, role: Role): Desk =>
  can(role, 'readDesk')
    ? desk
    : { ...newDesk(), revision: desk.revision, state: desk.state, fixed: desk.fixed };
