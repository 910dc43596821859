import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';

export interface BlockingNetwork {
  /** The relay's address as seen from inside it. */
  readonly url: string;
  /** As when the administrator lets sockets through. */
  open(): void;
  /** And takes it back: sockets that were open are cut. */
  block(): void;
  close(): void;
}

/**
 * A network such as some guest networks: every page and answer of the real relay comes through, and no
 * upgrade to a socket ever succeeds, until it is opened.
 */
export async function blockingNetwork(relay: { readonly port: number }): Promise<BlockingNetwork> {
  let isOpen = false;
  const cuts = new Set<() => void>();
  const where = { host: '127.0.0.1', port: relay.port };
  const server = createServer((asked, answer) => {
    const { method, url, headers } = asked;
    const onward = request({ ...where, method, path: url, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  server.on('upgrade', (asked, socket) => {
    socket.on('error', () => undefined);
    if (!isOpen) {
      socket.destroy();
      return;
    }
    const lines = [`GET ${asked.url} HTTP/1.1`];
    for (const [name, value] of Object.entries(asked.headers)) lines.push(`${name}: ${value}`);
    const onward = connect(where, () => onward.write(`${lines.join('\r\n')}\r\n\r\n`));
    onward.on('error', () => socket.destroy());
    onward.pipe(socket).pipe(onward);
    cuts.add(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    open: () => {
      isOpen = true;
    },
    block: () => {
      isOpen = false;
      for (const cut of cuts) cut();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
