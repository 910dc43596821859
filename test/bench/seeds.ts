/** More of the simulated halls than the tests run. Run: `npm run bench -- seeds 20000 1001`: how many, from which. */
import { runSeeds } from '../sim/runSeeds.ts';

const count = Number(process.argv[3] ?? 5_000);
const first = Number(process.argv[4] ?? 1_001);
const began = performance.now();
await runSeeds(Array.from({ length: count }, (_, n) => first + n));
const each = ((performance.now() - began) / count).toFixed(1);
process.stdout.write(`${count} halls from seed ${first}, ${each} ms each: nothing went wrong\n`);
