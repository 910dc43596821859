import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react';

/** Sets `--fit` on an element to the largest of `sizes` with which its content does not run over. */
export function useLargestFit(ref: RefObject<HTMLElement | null>, sizes: readonly number[]): void {
  const fit = () => {
    const element = ref.current;
    if (!element) return;
    for (const size of sizes) {
      element.style.setProperty('--fit', String(size));
      if (element.scrollHeight <= element.clientHeight) return;
    }
  };
  // After every drawing: the words may have changed.
  useLayoutEffect(fit);
  const resized = useEffectEvent(fit);
  useEffect(() => {
    if (!ref.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => resized());
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
}
