import { request } from 'node:https';
import { WebSocket } from 'ws';
import type { SocketClass } from './stockProvider.ts';

export interface Visited {
  readonly status: number;
  readonly text: string;
}

export interface Visit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Visitor {
  ask(url: string, visit?: Visit): Promise<Visited>;
  readonly Socket: SocketClass;
}

/** Somebody outside, who believes one certificate. */
export function newVisitor(certificate: Buffer): Visitor {
  return {
    ask: (url: string, { method = 'GET', headers = {}, body = '' }: Visit = {}): Promise<Visited> =>
      new Promise((resolve, reject) => {
        const asked = request(url, { method, headers, ca: certificate }, (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
          );
        });
        asked.on('error', reject);
        asked.end(body);
      }),
    Socket: class extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { ca: certificate });
      }
    },
  };
}
