import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Box {
  /** px */
  readonly width: number;
  readonly height: number;
  /** How large the letters in it are, px. */
  readonly letters: number;
}

/** As on a hall's screen, until it has been measured. */
const USUAL: Box = { width: 1740, height: 860, letters: 46 };

/** How much room an element has. */
export function useBox(ref: RefObject<HTMLElement | null>): Box {
  const [box, setBox] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      const letters = Number.parseFloat(getComputedStyle(element).fontSize);
      setBox((now) =>
        now.width === width && now.height === height && now.letters === letters
          ? now
          : { width, height, letters },
      );
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [ref]);
  return box;
}
