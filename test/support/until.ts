const STEP_MS = 5;
const PATIENCE_MS = 18_000;

/** Waits until something holds, however fast or slow the machine is. Fails when it never does. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
