import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Log, tagFault } from '../log.ts';
import { type Answer, problem, send } from './answer.ts';
import type { FileServer } from './clientFiles.ts';
import { healthRoutes } from './health.ts';
import { importRoutes } from './import.ts';
import { joinRoutes } from './join.ts';
import type { HttpTerms, Route } from './route.ts';
import { setSecurityHeaders } from './securityHeaders.ts';
import { summaryRoutes } from './summary.ts';
import { workshopRoutes } from './workshops.ts';

export interface HttpServerTerms extends HttpTerms {
  readonly log: Log;
  /** null: the client has not been built, only the interfaces are served. */
  readonly files: FileServer | null;
}

/** Paths of the interfaces; all others are the client's. */
const INTERFACE = /^\/(?:api|sync|healthz|readyz|metrics)(?:\/|$)/;

export function makeHttpServer(terms: HttpServerTerms): Server {
  const routes = [
    ...workshopRoutes(terms),
    ...joinRoutes(terms),
    ...importRoutes(terms),
    ...summaryRoutes(terms),
    ...healthRoutes(terms),
  ];
  return createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 },
    (request, response) => {
      setSecurityHeaders(response);
      const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
      if (terms.files && !INTERFACE.test(path)) {
        terms.files(request, response, () => send(response, problem('notFound'), false));
      } else {
        void answer(request, response, path, routes, terms);
      }
    },
  );
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  routes: readonly Route[],
  { log, store }: HttpServerTerms,
): Promise<void> {
  const isHead = request.method === 'HEAD';
  try {
    send(response, await handle(request, path, routes), isHead);
  } catch (fault) {
    // Nothing that a route can foresee is thrown: the store refused, which it has said in the log, or
    // there is a fault of our own.
    if (!store.isFailing) log.write('requestFailed', { fault: tagFault(fault) });
    if (!response.headersSent) send(response, problem('unavailable'), isHead);
  }
}

async function handle(
  request: IncomingMessage,
  path: string,
  routes: readonly Route[],
): Promise<Answer> {
  const here = routes.filter((route) => matches(route, path));
  if (here.length === 0) return problem('notFound');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = here.find((one) => one.method === method);
  if (!route) {
    const refusal = problem('methodNotAllowed');
    const allow = here.map((one) => one.method).join(', ');
    return { ...refusal, headers: { ...refusal.headers, allow } };
  }
  const id = path.split('/')[3] ?? '';
  const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
  return route.handle({ request, id, query });
}

function matches(route: Route, path: string): boolean {
  const wanted = route.path.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment === ':id' || segment === given[index])
  );
}
