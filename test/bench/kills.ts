/** `kill -9` under load, 200 times or as often as told. Run: `npm run bench -- kills 1000`. */
import { killRounds } from '../faults/killing.ts';

const rounds = Number(process.argv[3] ?? 200);
const seed = Number(process.argv[4] ?? Date.now() % 1_000_000);
const began = performance.now();
const { promised, written, lost } = await killRounds(rounds, seed);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
process.stdout.write(
  `${rounds} kills in ${seconds} s (seed ${seed}): ${written} writes, ${promised} of them promised before a kill, ${lost} lost\n`,
);
