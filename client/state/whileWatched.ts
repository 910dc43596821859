import type { Readable } from '../sync/readable.ts';

/**
 * A `subscribe` that begins something with the first watcher and ends it with the last: what lives
 * as long as it is shown needs neither an owner nor an effect.
 */
export function whileWatched(
  source: Pick<Readable<unknown>, 'subscribe'>,
  begin: () => () => void,
): (onChange: () => void) => () => void {
  let watchers = 0;
  let end: () => void = () => undefined;
  return (onChange) => {
    const leave = source.subscribe(onChange);
    watchers += 1;
    if (watchers === 1) end = begin();
    return () => {
      leave();
      watchers -= 1;
      if (watchers === 0) end();
    };
  };
}
