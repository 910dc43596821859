/**
 * Relays that share PostgreSQL beside one that keeps everything in SQLite: the same load, in turn, several times.
 * Run: `npm run bench -- relays`, or a part of it: `npm run bench -- relays hall --seconds=10 --rounds=3`. Needs Debian's
 * PostgreSQL and Linux (`/proc`). A figure of a run in which anybody missed an edit does not count.
 */
import { parseArgs } from 'node:util';
import { Postgres } from '../support/postgres.ts';
import { below } from './relay/Case.ts';
import { pinDriver } from './relay/machine.ts';
import { type Figures, fill, type Load, measure, prepare } from './relays/Load.ts';
import { Servers } from './relays/Servers.ts';

const LOADS: Readonly<Record<string, Load>> = {
  hall: {
    what: 'one workshop of 120, 50 edits/s and 50 presence updates/s',
    ...{ workshops: 1, people: 120, every: 4, editsPerSecond: 50, relays: 2 },
  },
  rooms: {
    what: '1,000 workshops of 8, 300 edits/s and 300 presence updates/s over all of them',
    ...{ workshops: 1000, people: 8, every: 8, editsPerSecond: 300, relays: 3 },
  },
};

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '8' },
    workshops: { type: 'string' },
    edits: { type: 'string' },
    /** `sqlite` or `postgres`. */
    only: { type: 'string' },
  },
});

async function figuresOf(servers: Servers, load: Load): Promise<Figures> {
  try {
    const all = await fill(servers, load);
    const seconds = Number(values.seconds);
    const writers = prepare(all, load, seconds);
    const { editsPerSecond } = load;
    const figures = await measure(servers, all, { writers, editsPerSecond, seconds });
    for (const spread of all) spread.close();
    return figures;
  } finally {
    await servers.end();
  }
}

const middle = (all: readonly Figures[], of: (one: Figures) => number): number =>
  below(0.5, all.map(of));

function tell(load: Load, alone: readonly Figures[], shared: readonly Figures[]): void {
  console.log(`\n${load.what}\n`);
  console.log(`| | one relay, SQLite | ${load.relays} relays, PostgreSQL | ratio |`);
  console.log('| --- | --- | --- | --- |');
  const row = (name: string, of: (one: Figures) => number) => {
    const [one, other] = [middle(alone, of), middle(shared, of)];
    const ratio = one > 0 ? (other / one).toFixed(2) : '–';
    console.log(`| ${name} | ${one.toFixed(1)} | ${other.toFixed(1)} | ${ratio} |`);
  };
  row('edit p50, ms', ({ p50 }) => p50);
  row('edit p99, ms', ({ p99 }) => p99);
  row('CPU of the relays for a delivery, µs', ({ relays }) => relays);
  row('and with that of the database, µs', ({ relays, database }) => relays + database);
  const lost = [...alone, ...shared].reduce((sum, { faults }) => sum + faults, 0);
  const of = [...alone, ...shared].reduce((sum, { deliveries }) => sum + deliveries, 0);
  console.log(`\n${lost} edits did not reach somebody, of ${of} deliveries`);
}

pinDriver();
const postgres = await Postgres.start();
try {
  for (const [name, known] of Object.entries(LOADS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const workshops = Math.min(known.workshops, Number(values.workshops ?? known.workshops));
    const editsPerSecond = Number(values.edits ?? known.editsPerSecond);
    const load = { ...known, workshops, editsPerSecond };
    const results: Record<'sqlite' | 'postgres', Figures[]> = { sqlite: [], postgres: [] };
    const run = async (store: 'sqlite' | 'postgres', start: () => Promise<Servers>) => {
      if (values.only && values.only !== store) return;
      const figures = await figuresOf(await start(), load);
      results[store].push(figures);
      console.error(name, store, JSON.stringify(figures));
    };
    for (let round = 0; round < Number(values.rounds); round += 1) {
      await run('sqlite', () => Servers.alone());
      await run('postgres', () => Servers.sharing(postgres, load.relays));
    }
    tell(load, results.sqlite, results.postgres);
  }
} finally {
  await postgres.stop();
}
