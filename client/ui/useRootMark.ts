import { useLayoutEffect } from 'react';

/**
 * Says at the root that something is on the page, as `data-<mark>`. Asked of the page itself, by `:root:has(…)`, it would
 * be looked for among all thousand cards at every change of one.
 */
export function useRootMark(mark: 'bar-says' | 'idle', on: boolean): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute(`data-${mark}`, on);
    return () => root.removeAttribute(`data-${mark}`);
  }, [mark, on]);
}
