import type { WorkshopId } from '#shared/domain/ids.ts';

/** The address of every page; `route.ts` reads them back. */
export const pathTo = {
  start: () => '/',
  new: () => '/new',
  board: (id: WorkshopId) => `/w/${id}`,
  join: (id: WorkshopId) => `/w/${id}/join`,
  matrix: (id: WorkshopId) => `/w/${id}/all`,
  desk: (id: WorkshopId) => `/w/${id}/desk`,
  summary: (id: WorkshopId) => `/w/${id}/summary`,
  rescued: (id: WorkshopId) => `/w/${id}/rescued`,
  screen: (id: WorkshopId) => `/screen/${id}`,
} as const;
