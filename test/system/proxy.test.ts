import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import { EXAMPLES } from '../../client/features/help/examples.ts';
import { ROOT } from '../../server/boot/machine.mjs';
import {
  ensureProxies,
  freePort,
  makeCertificate,
  type RunningProxy,
  startCaddy,
  startNginx,
} from '../support/proxies.ts';
import { protocolsFor } from '../support/rawSocket.ts';
import { freshFolder, startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

/* What stands on the help page and in server/container is what the real proxies of Debian are given here. */

const NAME = 'mellanrum.example.se';
const CADDYFILE = readFileSync(join(ROOT, 'server/container/Caddyfile'), 'utf8');
/** A certificate of its own making, and no port but ours. */
const TRIAL = '{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n}\n';

function nginxExample(
  port: number,
  upstream: number,
  given: { readonly certificate: string; readonly key: string },
): string {
  return EXAMPLES.nginx
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replace(NAME, 'localhost')
    .replace('/etc/ssl/mellanrum/fullchain.pem', given.certificate)
    .replace('/etc/ssl/mellanrum/privkey.pem', given.key)
    .replace('127.0.0.1:4040', `127.0.0.1:${upstream}`);
}

type Start = (relay: TestRelay, port: number) => Promise<RunningProxy>;

const PROXIES: Readonly<Record<string, Start>> = {
  'nginx as on the help page': (relay, port) => {
    const made = makeCertificate(freshFolder());
    return startNginx(nginxExample(port, relay.port, made), port, made.certificate);
  },
  'Caddy as on the help page': (relay, port) =>
    startCaddy(
      TRIAL +
        EXAMPLES.caddy
          .replace(NAME, `localhost:${port}`)
          .replace('127.0.0.1:4040', `127.0.0.1:${relay.port}`),
      port,
    ),
  'Caddy as in the compose file': async (relay, port) =>
    startCaddy(TRIAL + CADDYFILE, port, {
      SITE: `localhost:${port}`,
      // One of the two is not there.
      RELAYS: `127.0.0.1:${await freePort()} 127.0.0.1:${relay.port}`,
    }),
};

beforeAll(() => ensureProxies());

describe.each(Object.entries(PROXIES))('%s', (_, start) => {
  let relay: TestRelay;
  let proxy: RunningProxy;
  let workshop: TestWorkshop;
  let visitor: Visitor;

  beforeAll(async () => {
    const port = await freePort();
    relay = await startRelay({
      config: { trustProxy: true, publicUrl: `https://localhost:${port}` },
    });
    proxy = await start(relay, port);
    visitor = newVisitor(readFileSync(proxy.certificate));
    workshop = await relay.createWorkshop();
  });
  afterAll(async () => {
    await proxy?.stop();
    await relay?.stop();
  });

  test('people outside write to each other through it, over TLS', async () => {
    const [one, other] = [1, 2].map(() =>
      openStock(proxy, workshop, 'participant', { Socket: visitor.Socket }),
    );
    if (!one || !other) throw new Error('two');
    await one.synced();
    await other.synced();
    writeCard(one.doc, 'Genom proxyn', { workshop, device: one.device });
    await until('the other has it', () => textsOf(other.doc).includes('Genom proxyn'));
    one.close();
    other.close();
  });

  test('links lead to its own address, and whoever may change something is known by it', async () => {
    const { status, text } = await visitor.ask(`${proxy.url}/api/workshops`, {
      method: 'POST',
      headers: { origin: proxy.url, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Dagen' }),
    });
    expect(status).toBe(201);
    expect(text).toContain(`"${proxy.url}/w/`);
    const foreign = { origin: 'https://elsewhere.example' };
    const refused = await visitor.ask(`${proxy.url}/api/workshops`, {
      method: 'POST',
      headers: foreign,
      body: '{}',
    });
    expect(refused.status).toBe(403);
  });

  test('what a visitor says of where they come from is not believed', async () => {
    const guess = (address: string) =>
      visitor.ask(`${proxy.url}/api/join`, {
        method: 'POST',
        headers: {
          origin: proxy.url,
          'x-forwarded-for': address,
          'x-forwarded-host': 'elsewhere.example',
        },
        body: JSON.stringify({ code: 'AAAAAA' }),
      });
    // A page of this origin is let in: the host is the one that was asked, not the one that was told.
    expect((await guess('192.0.2.1')).status).toBe(404);
  });

  test('a board file of several megabytes reaches the relay', async () => {
    const { status, text } = await visitor.ask(`${proxy.url}/api/workshops/${workshop.id}/import`, {
      method: 'POST',
      headers: { origin: proxy.url, authorization: `Bearer ${workshop.keys.organiser}` },
      body: Buffer.alloc(15 * 1024 * 1024, 'x'),
    });
    // The relay's own answer, whatever it is: not the proxy's.
    expect(status).toBeLessThan(500);
    expect(JSON.parse(text).type).toMatch(/^urn:mellanrum:problem:/);
  });

  test('/metrics is not for the world, /readyz is', async () => {
    expect((await visitor.ask(`${proxy.url}/metrics`)).status).toBe(404);
    expect((await visitor.ask(`${proxy.url}/readyz`)).status).toBe(200);
  });
});

describe('a proxy that cuts quiet sockets', () => {
  async function behindNginx(patience: string) {
    const port = await freePort();
    const relay = await startRelay({
      config: { trustProxy: true, publicUrl: `https://localhost:${port}` },
    });
    const made = makeCertificate(freshFolder());
    const text = nginxExample(port, relay.port, made);
    expect(text).toContain('proxy_read_timeout 60s');
    const impatient = text.replace('proxy_read_timeout 60s', `proxy_read_timeout ${patience}`);
    const proxy = await startNginx(impatient, port, made.certificate);
    const { Socket } = newVisitor(readFileSync(proxy.certificate));
    return { relay, proxy, Socket, workshop: await relay.createWorkshop() };
  }

  test('12 seconds are enough for a socket on which nobody writes: the relay is heard within ten', async () => {
    const { relay, proxy, Socket, workshop } = await behindNginx('12s');
    const address = `${proxy.url.replace('http', 'ws')}/sync/${workshop.id}`;
    const socket = new Socket(address, protocolsFor(workshop.keys.participant));
    const began = performance.now();
    // Longer than the proxy would have waited, twice over.
    await heardUntil(socket, () => performance.now() - began > 25_000);
    expect(socket.readyState).toBe(socket.OPEN);
    socket.close();
    await proxy.stop();
    await relay.stop();
  });

  test('with one second sockets are cut again and again, and everything arrives all the same', async () => {
    const { relay, proxy, Socket, workshop } = await behindNginx('1s');
    let cuts = 0;
    const [one, other] = [1, 2].map(() => {
      const stock = openStock(proxy, workshop, 'participant', { Socket });
      stock.provider.on('connection-close', () => {
        cuts += 1;
      });
      return stock;
    });
    if (!one || !other) throw new Error('two');
    const written: string[] = [];
    for (let round = 1; round <= 3; round += 1) {
      await until(`cut ${round} times each`, () => cuts >= 2 * round);
      written.push(`Varv ${round}`);
      writeCard(one.doc, `Varv ${round}`, { workshop, device: one.device });
    }
    await until('the other has it all', () => textsOf(other.doc).length === written.length);
    expect(textsOf(other.doc)).toEqual(written);
    one.close();
    other.close();
    await proxy.stop();
    await relay.stop();
  });
});

/** Resolves at the first ping for which `isEnough` holds, or when the socket is closed. */
const heardUntil = (socket: WebSocket, isEnough: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    socket.on('ping', () => {
      if (isEnough()) resolve();
    });
    socket.on('close', () => resolve());
    socket.on('error', () => undefined);
  });
