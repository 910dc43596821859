import { useStore } from 'zustand';
import type { Projection } from './projection.ts';
import { useOpenWorkshop } from './useSession.ts';

/** What `select` gives must keep its identity while it means the same, or the component renders at every change. */
export const useProjection = <Part>(select: (projection: Projection) => Part): Part =>
  useStore(useOpenWorkshop().store, select);
