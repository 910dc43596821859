import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Log, tagFault } from '../log.ts';
import type { RelayLimits } from '../relay/limits.ts';
import { isOwnOrigin } from '../relay/origin.ts';
import { type Answer, methodNotAllowed, problem, send } from './answer.ts';
import { ownHosts } from './base.ts';
import { boardFileRoutes } from './boardFile.ts';
import type { FileServer } from './clientFiles.ts';
import { demonstrationRoutes } from './demonstrations.ts';
import { deviceRoutes } from './devices.ts';
import { eraseRoutes } from './erase.ts';
import { fixedRoutes } from './fixed.ts';
import { healthRoutes } from './health.ts';
import { importRoutes } from './import.ts';
import { joinRoutes } from './join.ts';
import { markRoutes } from './marks.ts';
import { operatorRoutes } from './operator.ts';
import type { HttpTerms, Route } from './route.ts';
import { setSecurityHeaders } from './securityHeaders.ts';
import { summaryRoutes } from './summary.ts';
import { workshopRoutes } from './workshops.ts';

export interface HttpServerTerms extends HttpTerms {
  readonly log: Log;
  readonly limits: Pick<RelayLimits, 'headersMs' | 'requestMs'>;
  /** null: the client has not been built, only the interfaces are served. */
  readonly files: FileServer | null;
}

/** Paths of the client; all others are the interfaces'. */
const CLIENT = /^\/(?!(?:api|sync|healthz|readyz|metrics)(?:\/|$))/;
const READING = ['GET', 'HEAD'];

export function makeHttpServer(terms: HttpServerTerms): Server {
  const routes = [
    ...workshopRoutes(terms),
    ...demonstrationRoutes(terms),
    ...joinRoutes(terms),
    ...importRoutes(terms),
    ...boardFileRoutes(terms),
    ...deviceRoutes(terms),
    ...markRoutes(terms),
    ...eraseRoutes(terms),
    ...summaryRoutes(terms),
    ...fixedRoutes(terms),
    ...operatorRoutes(terms),
    ...healthRoutes(terms),
  ];
  return createServer(timeouts(terms.limits), (request, response) => {
    setSecurityHeaders(response, ownHosts(request, terms.config));
    const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
    if (!terms.files || !CLIENT.test(path)) {
      void answer(request, response, path, routes, terms);
    } else if (READING.includes(request.method ?? '')) {
      terms.files(request, response, () => send(response, problem('notFound'), false));
    } else {
      send(response, methodNotAllowed(['GET']), false);
    }
  });
}

const timeouts = ({ headersMs, requestMs }: HttpServerTerms['limits']) => ({
  headersTimeout: headersMs,
  requestTimeout: requestMs,
  keepAliveTimeout: 5_000,
  // How often it is looked for who is late; left alone, half a minute more is given to all.
  connectionsCheckingInterval: headersMs / 4,
});

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  routes: readonly Route[],
  terms: HttpServerTerms,
): Promise<void> {
  const isHead = request.method === 'HEAD';
  try {
    send(response, await handle(request, path, routes, terms), isHead);
  } catch (fault) {
    // Nothing that a route can foresee is thrown: the store refused, which it has said in the log, or
    // there is a fault of our own.
    if (!terms.store.isFailing) terms.log.write('requestFailed', { fault: tagFault(fault) });
    if (!response.headersSent) send(response, problem('unavailable'), isHead);
  }
}

async function handle(
  request: IncomingMessage,
  path: string,
  routes: readonly Route[],
  { config }: HttpServerTerms,
): Promise<Answer> {
  const here = routes.filter((route) => matches(route, path));
  if (here.length === 0) return problem('notFound');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = here.find((one) => one.method === method);
  if (!route) return methodNotAllowed(here.map((one) => one.method));
  const isOurs = isOwnOrigin(request.headers.origin, ownHosts(request, config));
  if (method !== 'GET' && !isOurs) return problem('notAllowed', FOREIGN_ORIGIN);
  const [, , , id = '', , inner = ''] = path.split('/');
  const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
  return route.handle({ request, id, mark: inner, number: inner, query });
}

const FOREIGN_ORIGIN =
  'Origin: expected the host that was asked for. Behind a proxy, set PUBLIC_URL.';

function matches(route: Route, path: string): boolean {
  const wanted = route.path.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment.startsWith(':') || segment === given[index])
  );
}
