import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** How the tables' promises may stand, the first with which none is torn apart: columns beside each other, and drawn pixels. */
const LOOKS = [
  { columns: 3, size: 58 },
  { columns: 3, size: 52 },
  { columns: 3, size: 46 },
  { columns: 2, size: 54 },
  { columns: 2, size: 46 },
  { columns: 1, size: 46 },
] as const;

/** Into how many pages the browser has laid out a track of its own columns: one page is as wide as the track. */
export function usePages() {
  const track = useRef<HTMLOListElement>(null);
  const [pages, setPages] = useState(1);
  const measure = () => {
    if (track.current) dress(track.current);
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

function dress(track: HTMLElement): void {
  for (const { columns, size } of LOOKS) {
    track.style.setProperty('--columns', String(columns));
    track.style.setProperty('--fit', String(size));
    if ([...track.children].every((item) => item.getClientRects().length <= 1)) return;
  }
}

/** A last page may be half full: it is a page all the same. */
function pagesIn(track: HTMLElement): number {
  const gap = Number.parseFloat(getComputedStyle(track).columnGap) || 0;
  const width = track.clientWidth + gap;
  if (width <= gap) return 1;
  return Math.max(1, Math.ceil((track.scrollWidth + gap) / width - ROUNDING));
}

const ROUNDING = 0.05;
