import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { aheadOf } from './aheadOf.ts';

export type FileServer = (
  request: IncomingMessage,
  response: ServerResponse,
  otherwise: () => void,
) => void;

/** A name with a hash in it never changes its content. */
const HASHED = /^\/assets\//;

/** The built client. Paths without a file are the client's own routes; null when it has not been built. */
export function clientFiles(folder: string): FileServer | null {
  if (!existsSync(`${folder}/index.html`)) return null;
  const ahead = aheadOf(folder);
  const serve = sirv(folder, {
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      const lasting = 'public, max-age=31536000, immutable';
      response.setHeader('cache-control', HASHED.test(path) ? lasting : 'no-cache');
    },
  });
  return (request, response, otherwise) => {
    const links = ahead(request.url ?? '', request.headers['accept-language'] ?? '');
    if (links !== null) response.setHeader('link', links);
    serve(request, response, otherwise);
  };
}
