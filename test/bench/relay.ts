/**
 * Our relay and its peers under the same load, in turn: A B C D, D C B A … Ours with guard and disk on, the peers as they ship.
 * Run: `npm run bench -- relay`, or of the cases only some: `npm run bench -- relay hall storm --rounds=3 --seconds=10
 * --only=Mellanrum,Hocuspocus --json=figures.json`. Needs Linux (`/proc`, `taskset`), two cores that nobody else uses, and once a network
 * to fetch the peers. A figure of a run in which anybody missed an edit does not count.
 */
import { parseArgs } from 'node:util';
import { named } from './named.ts';
import type { Outcome } from './relay/Case.ts';
import { full } from './relay/cases/full.ts';
import { hall } from './relay/cases/hall.ts';
import { idle } from './relay/cases/idle.ts';
import { load } from './relay/cases/load.ts';
import { presence } from './relay/cases/presence.ts';
import { rooms } from './relay/cases/rooms.ts';
import { held, storm } from './relay/cases/storm.ts';
import { pinDriver } from './relay/machine.ts';
import { ensurePeers } from './relay/peers.ts';
import { foreignOf, type Result, tableOf, writeJson } from './relay/report.ts';

const CASES = [hall, full, presence, rooms, storm, held, load, idle];

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '10' },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});

const chosen = named(CASES, positionals);
const taking = new Set(chosen.flatMap((of) => of.contenders));
const only = new Set(named([...taking], values.only?.split(',') ?? []));
ensurePeers();
pinDriver();
const results: Result[] = [];
for (const of of chosen) {
  const contenders = of.contenders.filter((contender) => only.has(contender));
  const outcomes = new Map<string, Outcome[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < Number(values.rounds); round += 1) {
    // There and back, so that what changes with time falls on all alike.
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const contender of order) {
      const outcome = await of.run(contender, Number(values.seconds));
      outcomes.get(contender.name)?.push(outcome);
      console.error(of.name, contender.name, JSON.stringify(outcome));
    }
  }
  if (contenders.length > 0) results.push({ of, outcomes });
}
console.log(tableOf(results));
console.log(`\nothers on this machine, at most, of a core: ${foreignOf(results)}`);
if (values.json) writeJson(values.json, results);
