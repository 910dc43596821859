import { json, problem } from './answer.ts';
import type { HttpTerms, Route } from './route.ts';

/** For whoever watches the machine: does the process live, and does it save. */
export const healthRoutes = ({ relay }: HttpTerms): readonly Route[] => [
  { method: 'GET', path: '/healthz', handle: async () => json(200, { status: 'ok' }) },
  {
    method: 'GET',
    path: '/readyz',
    handle: async () =>
      (await relay.isReady()) ? json(200, { status: 'ok' }) : problem('unavailable'),
  },
];
