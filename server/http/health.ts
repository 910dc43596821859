import type { IncomingMessage } from 'node:http';
import { bearerOf } from './access.ts';
import { type Answer, json, problem } from './answer.ts';
import type { AddressTerms } from './base.ts';
import type { HttpTerms, Route } from './route.ts';
import { isSameSecret } from './secret.ts';

/** For whoever watches the machine: does the process live, does it save, and how is it doing. */
export const healthRoutes = ({ relay, config }: HttpTerms): readonly Route[] => [
  { method: 'GET', path: '/healthz', handle: async () => json(200, { status: 'ok' }) },
  {
    method: 'GET',
    path: '/readyz',
    handle: async () =>
      (await relay.isReady()) ? json(200, { status: 'ok' }) : problem('unavailable'),
  },
  {
    method: 'GET',
    path: '/metrics',
    // Nobody else need know that it is here.
    handle: async ({ request }) =>
      mayReadMetrics(request, config) ? figures(relay.tellMetrics()) : problem('notFound'),
  },
];

const figures = (body: string): Answer => ({
  status: 200,
  headers: {
    'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    'cache-control': 'no-store',
  },
  body,
});

/**
 * Whoever has the key; without a key, this machine alone. A proxy on this machine brings the whole
 * world in over loopback: it is told by what it adds to a request, or by the host that was asked for.
 */
function mayReadMetrics(
  request: IncomingMessage,
  { metricsKey, trustProxy }: AddressTerms & { readonly metricsKey: string | null },
): boolean {
  if (metricsKey !== null) return isSameSecret(metricsKey, bearerOf(request) ?? '');
  const isForwarded = FORWARDED.some((name) => request.headers[name] !== undefined);
  const isHere = LOOPBACK.test(request.socket.remoteAddress ?? '');
  return isHere && !trustProxy && !isForwarded && LOCAL_HOST.test(request.headers.host ?? '');
}

const FORWARDED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;
const LOCAL_HOST = /^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/i;
