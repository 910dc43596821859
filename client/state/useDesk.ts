import type { Desk } from '#shared/domain/desk/desk.ts';
import { newDesk } from '#shared/domain/desk/newDesk.ts';
import { useProjection } from './useProjection.ts';

const UNTOUCHED = newDesk();

/**
 * What is the organiser's own in a summary, as far as this role may see: the last known without contact, and one that
 * nobody has touched while none has been heard. What `select` gives must keep its identity.
 */
export const useDesk = <Part>(select: (desk: Desk) => Part): Part =>
  useProjection(({ desk }) => select(desk ?? UNTOUCHED));
