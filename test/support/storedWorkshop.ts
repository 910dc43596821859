import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Workshop } from '../../server/store/Store.ts';

/** A workshop as a store keeps it, where nothing but its id matters. */
export const storedWorkshop = (id: WorkshopId): Workshop => ({
  id,
  secret: new Uint8Array(32),
  generations: { organiser: 1, facilitator: 1, participant: 1, screen: 1 },
  epoch: 1,
  code: 'AAAAAA',
  codeFrom: 0,
  codeUntil: null,
  createdAt: 0,
  deleteAt: 1,
});
