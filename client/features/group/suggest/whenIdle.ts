/** Safari knows no idle time: there it is a while later, ms. */
const A_WHILE_MS = 300;
/** However busy the device is, ms. */
const AT_LAST_MS = 3_000;

/** Calls when the browser has nothing better to do; gives a way to call it off. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(act, { timeout: AT_LAST_MS });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(act, A_WHILE_MS);
  return () => clearTimeout(handle);
}

/** A lane in which nobody has written for so long is worth comparing, ms. */
const QUIET_MS = 1_500;

/** The same, once nobody has called it off for a while: who writes is not slowed down by what looks on. */
export function whenQuiet(act: () => void): () => void {
  let callOff = (): void => undefined;
  const handle = setTimeout(() => {
    callOff = whenIdle(act);
  }, QUIET_MS);
  return () => {
    clearTimeout(handle);
    callOff();
  };
}
