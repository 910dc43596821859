import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../server/boot/machine.mjs';
import { Postgres } from '../support/postgres.ts';
import { ensureProxies, freePort, type RunningProxy, startCaddy } from '../support/proxies.ts';
import { startRelayProcess, type TestRelayProcess } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { newVisitor } from '../support/visitor.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

/* What compose.yaml puts together, without a container engine: two relays, PostgreSQL, and Caddy with its Caddyfile. */

const CADDYFILE = readFileSync(join(ROOT, 'server/container/Caddyfile'), 'utf8');
const TRIAL = '{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n}\n';

let postgres: Postgres;
let relays: readonly TestRelayProcess[];
let proxy: RunningProxy;

beforeAll(async () => {
  ensureProxies();
  postgres = await Postgres.start();
  const port = await freePort();
  const env = {
    DATABASE_URL: await postgres.database(),
    PUBLIC_URL: `https://localhost:${port}`,
    TRUST_PROXY: 'true',
  };
  relays = await Promise.all([startRelayProcess({ env }), startRelayProcess({ env })]);
  proxy = await startCaddy(TRIAL + CADDYFILE, port, {
    SITE: `localhost:${port}`,
    RELAYS: relays.map((relay) => `127.0.0.1:${relay.port}`).join(' '),
  });
});
afterAll(async () => {
  await proxy?.stop();
  await Promise.all((relays ?? []).map((relay) => relay.stop()));
  await postgres?.stop();
});

test('a hall behind the proxy is on both relays, and when one is killed it goes on at the other', async () => {
  const [first] = relays;
  if (!first) throw new Error('two relays');
  const { Socket } = newVisitor(readFileSync(proxy.certificate));
  const workshop = await first.createWorkshop();
  // The proxy gives each new socket to the relay that has the fewest.
  const hall = [1, 2, 3, 4].map(() => openStock(proxy, workshop, 'participant', { Socket }));
  for (const phone of hall) await phone.synced();
  for (const [at, phone] of hall.entries()) {
    writeCard(phone.doc, `Före ${at}`, { workshop, device: phone.device });
  }
  for (const phone of hall) {
    await until('each has all', () => textsOf(phone.doc).length === hall.length);
  }
  let cut = 0;
  for (const phone of hall) {
    phone.provider.on('connection-close', () => {
      cut += 1;
    });
  }
  await first.kill();
  await until('those who were there were cut off', () => cut > 0);
  expect(cut).toBeLessThan(hall.length);
  for (const [at, phone] of hall.entries()) {
    writeCard(phone.doc, `Efter ${at}`, { workshop, device: phone.device });
  }
  for (const phone of hall) {
    await until('each has all again', () => textsOf(phone.doc).length === 2 * hall.length);
    phone.close();
  }
});
