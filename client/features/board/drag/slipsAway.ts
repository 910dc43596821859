import { isWide } from '../screen/useIsWide.ts';

/**
 * Whether what is pressed would slip away under the finger: a phone's field that is left gives its room
 * back in the middle of the press, so that the press ends on something else and does nothing. Then the
 * field keeps its focus until what is pressed takes it.
 */
export function slipsAway(target: EventTarget): boolean {
  if (isWide() || !(target instanceof Element)) return false;
  const writes = document.activeElement?.closest('[data-composer], [data-open]') ?? null;
  if (writes === null || writes.contains(target)) return false;
  return target.closest('button, [data-card]') !== null;
}
