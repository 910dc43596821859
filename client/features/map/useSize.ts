import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  /** How much larger than usual the reader wants letters. */
  readonly text: number;
}

/** As on a laptop, until it has been measured. */
const USUAL: Size = { width: 880, text: 1 };
/** px */
const USUAL_LETTERS = 16;

/** How wide an element is, and how large its reader's letters. */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const text = (letters || USUAL_LETTERS) / USUAL_LETTERS;
      if (width === 0) return;
      setSize((now) => (now.width === width && now.text === text ? now : { width, text }));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [ref]);
  return size;
}
