import type { OperatorAnswer } from '#shared/protocol/api.ts';
import { json } from './answer.ts';
import type { HttpTerms, Route } from './route.ts';

/** [P113] Who runs this server, for the accessibility statement: what they have said of themselves, and nothing else. */
export const operatorRoutes = ({ config }: HttpTerms): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/operator',
    handle: async () => json(200, config.operator satisfies OperatorAnswer),
  },
];
