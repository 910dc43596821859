/** Takes back what was to be done later. */
export type Cancel = () => void;

/** The relay's clock and timers, as an argument, so that a simulation can own them. */
export interface Time {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds that only ever grow, for measuring how long something took. */
  steady(): number;
  /** Runs once, `ms` from now; 0 means as soon as the frames that already arrived are read. */
  later(ms: number, run: () => void): Cancel;
}

export const realTime: Time = {
  now: () => Date.now(),
  steady: () => performance.now(),
  later: (ms, run) => {
    if (ms <= 0) {
      const soon = setImmediate(run);
      return () => clearImmediate(soon);
    }
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Runs again and again until cancelled. */
export function every(time: Time, ms: number, run: () => void): Cancel {
  let cancel = time.later(ms, again);
  function again(): void {
    cancel = time.later(ms, again);
    run();
  }
  return () => cancel();
}
