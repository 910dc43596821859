/**
 * What so many workshops at once take: with nobody doing anything, and with people writing. One relay over SQLite, then two
 * over PostgreSQL, each filled step by step. Run: `npm run bench -- sizes`, or `npm run bench -- sizes --most=100`. Needs
 * Debian's PostgreSQL and Linux (`/proc`). SIZES.md beside this file tells what was found.
 */
import { parseArgs } from 'node:util';
import { Postgres } from '../support/postgres.ts';
import { pace } from './relay/Case.ts';
import type { Guest } from './relay/Guest.ts';
import { pinDriver } from './relay/machine.ts';
import { fill, type Load, measure, prepare } from './relays/Load.ts';
import { Servers } from './relays/Servers.ts';
import type { Spread } from './relays/Spread.ts';

const STEPS = [0, 10, 100, 1000];
const PEOPLE = 8;
/** Some fifty cards of 320 letters. */
const BOARD_BYTES = 20_000;
/** In each workshop: of all its people an edit every third second, and as much presence. */
const EDITS = 0.3;
const SECONDS = 6;

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { most: { type: 'string', default: '1000' }, only: { type: 'string' } },
});

async function tellSizes(name: string, servers: Servers): Promise<void> {
  console.log(`\n${name}, workshops of ${PEOPLE} with ${BOARD_BYTES / 1000} kB of cards\n`);
  console.log(
    '| workshops | memory, MB | disk, MB | at rest: CPU %, database %, kB/s | edits/s | CPU %, database %, kB/s | p50, p99 ms | lost |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  const all: Spread[] = [];
  const writers: Guest[] = [];
  for (const workshops of STEPS.filter((one) => one <= Number(values.most))) {
    const load: Load = { ...LOAD, workshops, editsPerSecond: workshops * EDITS };
    const fresh = await fill(servers, { ...load, workshops: workshops - all.length });
    for (const spread of fresh) {
      spread.bring(BOARD_BYTES);
      await pace(0.005, []);
    }
    all.push(...fresh);
    writers.push(...prepare(fresh, load, SECONDS, STEPS.length));
    await pace(3, []);
    const rest = await servers.costOf(() => pace(SECONDS, []));
    const cells = [workshops, servers.memory.toFixed(0), (await servers.disk()).toFixed(1)];
    const share = (cpu: number) => ((cpu * 100) / SECONDS).toFixed(1);
    const kilobytes = (bytes: number) => (bytes / SECONDS / 1000).toFixed(0);
    const costs = ({ relays, database, bytes }: typeof rest) =>
      `${share(relays)}, ${share(database)}, ${kilobytes(bytes)}`;
    cells.push(costs(rest));
    if (workshops > 0) {
      const { p50, p99, cost, faults } = await measure(servers, all, {
        ...{ writers, editsPerSecond: load.editsPerSecond },
        seconds: SECONDS,
      });
      cells.push(load.editsPerSecond, costs(cost), `${p50.toFixed(0)}, ${p99.toFixed(0)}`, faults);
    }
    console.log(`| ${cells.join(' | ')} |`);
  }
  for (const spread of all) spread.close();
}

const LOAD: Omit<Load, 'workshops' | 'editsPerSecond'> = {
  what: '',
  people: PEOPLE,
  every: PEOPLE,
  relays: 2,
};

pinDriver();
const postgres = await Postgres.start();
const stores: Readonly<Record<string, () => Promise<Servers>>> = {
  'one relay, SQLite': () => Servers.alone(),
  'two relays, PostgreSQL': () => Servers.sharing(postgres, LOAD.relays),
};
try {
  for (const [name, start] of Object.entries(stores)) {
    if (values.only && !name.includes(values.only)) continue;
    const servers = await start();
    await tellSizes(name, servers).finally(() => servers.end());
  }
} finally {
  await postgres.stop();
}
