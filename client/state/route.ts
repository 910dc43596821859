import { EXERCISES, type Exercise } from '#shared/domain/exercises.ts';
import { isRandomId, type WorkshopId } from '#shared/domain/ids.ts';

/** Where in the app we are. */
export type Route =
  | { readonly page: 'start' | 'new' | 'network' | 'notFound' }
  | { readonly page: 'help'; readonly topic: HelpTopic }
  | { readonly page: WorkshopPage; readonly id: WorkshopId };

/** What help is about. `index`: which help there is. */
export type HelpTopic = 'index' | 'running' | 'laptop' | 'accessibility';

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

/** Addresses that are said aloud and stand on paper, so they are Swedish. */
const HELP_BY_LAST_PART: Readonly<Record<string, HelpTopic>> = {
  '': 'index',
  drift: 'running',
  laptop: 'laptop',
  tillganglighet: 'accessibility',
};

export function parsePath(path: string): Route {
  const [first = '', id, last = '', ...rest] = path.split('/').slice(1);
  if (first === '' && id === undefined) return { page: 'start' };
  if (first === 'new' && !id) return { page: 'new' };
  if (first === 'network' && !id) return { page: 'network' };
  if (first === 'hjalp' && last === '' && rest.length === 0) return helpAt(id ?? '');
  if (rest.length > 0 || !isRandomId(id)) return { page: 'notFound' };
  const workshop = id as WorkshopId;
  if (first === 'screen' && last === '') return { page: 'screen', id: workshop };
  const page = first === 'w' && Object.hasOwn(BY_LAST_PART, last) ? BY_LAST_PART[last] : undefined;
  return page ? { page, id: workshop } : { page: 'notFound' };
}

function helpAt(part: string): Route {
  const topic = Object.hasOwn(HELP_BY_LAST_PART, part) ? HELP_BY_LAST_PART[part] : undefined;
  return topic ? { page: 'help', topic } : { page: 'notFound' };
}

export const workshopOf = (route: Route): WorkshopId | null => ('id' in route ? route.id : null);
