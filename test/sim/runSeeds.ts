import { shrink, simulate, told } from './simulate.ts';
import { stepsFrom } from './steps.ts';

/** Runs halls one after the other. Throws at the first that goes wrong, with the fewest steps that still do. */
export async function runSeeds(seeds: Iterable<number>): Promise<void> {
  for (const seed of seeds) {
    const steps = stepsFrom(seed);
    const fault = await simulate(steps);
    if (fault === null) continue;
    const fewest = await shrink(steps);
    const why = (await simulate(fewest)) ?? fault;
    throw new Error(
      `seed ${seed}: ${fault}\nin ${fewest.length} steps, for test/sim/found.ts: ${why}\n${told(fewest)}`,
    );
  }
}
