const FIRST_MS = 300;
const MOST_MS = 8_000;
/** When the relay itself asked for air (1013, 45xx). */
const SHED_MS = 1_000;

/**
 * How long to wait before the next try, ms. Anything from nothing to a bound that doubles: forty
 * phones that lost the same relay must not come back in the same 50 ms. `chance` is 0 up to 1.
 */
export function backoff(failures: number, code: number | null, chance: number): number {
  const bound = Math.min(MOST_MS, FIRST_MS * 2 ** failures);
  const shed = code === 1013 || (code !== null && code >= 4500 && code < 4600);
  return Math.round(chance * bound) + (shed ? SHED_MS : 0);
}
