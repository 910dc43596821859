import { EXERCISES, type Exercise } from '#shared/domain/exercises.ts';
import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';

/** Where in the app we are. */
export type Route =
  | { readonly page: 'start' | 'new' | 'network' | 'notFound' }
  | { readonly page: WorkshopPage; readonly id: WorkshopId };

/** Pages within a workshop. `screen` is the projector. */
export type WorkshopPage =
  | Exercise
  | 'board'
  | 'join'
  | 'table'
  | 'matrix'
  | 'desk'
  | 'summary'
  | 'redaction'
  | 'version'
  | 'marks'
  | 'rescued'
  | 'screen';

const BY_LAST_PART: Readonly<Record<string, WorkshopPage>> = {
  ...Object.fromEntries(EXERCISES.map((exercise) => [exercise, exercise])),
  '': 'board',
  join: 'join',
  table: 'table',
  all: 'matrix',
  desk: 'desk',
  marks: 'marks',
  summary: 'summary',
  redaction: 'redaction',
  version: 'version',
  rescued: 'rescued',
};

export function parsePath(path: string): Route {
  const [first = '', id, last = '', ...rest] = path.split('/').slice(1);
  if (first === '' && id === undefined) return { page: 'start' };
  if (first === 'new' && !id) return { page: 'new' };
  if (first === 'network' && !id) return { page: 'network' };
  if (rest.length > 0 || !isRandomId(id)) return { page: 'notFound' };
  const workshop = id as WorkshopId;
  if (first === 'screen' && last === '') return { page: 'screen', id: workshop };
  const page = first === 'w' && Object.hasOwn(BY_LAST_PART, last) ? BY_LAST_PART[last] : undefined;
  return page ? { page, id: workshop } : { page: 'notFound' };
}

export const workshopOf = (route: Route): WorkshopId | null => ('id' in route ? route.id : null);
