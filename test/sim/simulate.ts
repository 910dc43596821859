import { checkAtRest, heal, leave } from './heal.ts';
import type { Step } from './steps.ts';
import { World } from './world.ts';

/** Runs the steps in a new world and looks at everything. Gives what is wrong, in words; null: nothing. */
export async function simulate(steps: readonly Step[]): Promise<string | null> {
  const world = new World();
  const { faults } = world.watch;
  try {
    await world.begin();
    for (const [n, step] of steps.entries()) {
      await world.take(step);
      if (faults.length > 0) return `${faults[0]}, after step ${n} (${step.what})`;
    }
    await heal(world);
    faults.push(...(await checkAtRest(world)), ...(await leave(world)));
    faults.push(...(await world.watch.erasures.faults(world.disk)));
    return faults[0] ?? null;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** As few of the steps as still go wrong, found by leaving out ever smaller parts. */
export async function shrink(steps: readonly Step[]): Promise<readonly Step[]> {
  let left = steps;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < left.length; ) {
      const fewer = [...left.slice(0, from), ...left.slice(from + size)];
      if ((await simulate(fewer)) === null) from += size;
      else left = fewer;
    }
  }
  return left;
}

/** To be put into `found.ts`. */
export const told = (steps: readonly Step[]): string =>
  steps.map(({ what, a, b }) => `    ['${what}', ${a}, ${b}],`).join('\n');
