import type { ServerResponse } from 'node:http';

/** Nothing from another host, no inline code, no frame. */
const contentSecurityPolicy = (sockets: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...sockets].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Links carry keys in their fragment, which no referrer holds; the id in the path is nobody else's business either.
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;

/** `hosts`: those that our pages may come from. Some browsers do not count their sockets as 'self'. */
export function setSecurityHeaders(
  response: ServerResponse,
  hosts: readonly (string | null)[],
): void {
  const own = [...new Set(hosts)].flatMap((host) =>
    host ? [`ws://${host}`, `wss://${host}`] : [],
  );
  response.setHeader('content-security-policy', contentSecurityPolicy(own));
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}
