import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** Into how many pages the browser has laid out a track of its own columns: one page is as wide as the track. */
export function usePages() {
  const track = useRef<HTMLOListElement>(null);
  const [pages, setPages] = useState(1);
  const measure = () => {
    const next = track.current ? pagesIn(track.current) : 1;
    if (next !== pages) setPages(next);
  };
  // After every drawing: what is written moves the page breaks.
  useLayoutEffect(measure);
  const resized = useEffectEvent(measure);
  useEffect(() => {
    if (!track.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => resized());
    observer.observe(track.current);
    return () => observer.disconnect();
  }, []);
  return { track, pages };
}

/** A last page may be half full: it is a page all the same. */
function pagesIn(track: HTMLElement): number {
  const gap = Number.parseFloat(getComputedStyle(track).columnGap) || 0;
  const width = track.clientWidth + gap;
  if (width <= gap) return 1;
  return Math.max(1, Math.ceil((track.scrollWidth + gap) / width - ROUNDING));
}

const ROUNDING = 0.05;
