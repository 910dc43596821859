import { useEffect, useRef } from 'react';

/** Whoever goes on stands at the heading of what comes, as on a new page. */
export function useHeadingFocus(view: string): void {
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    const heading = document.querySelector<HTMLElement>('main h1');
    // A field that has taken the focus keeps it.
    if (!heading || document.activeElement instanceof HTMLTextAreaElement) return;
    heading.tabIndex = -1;
    heading.style.outline = 'none';
    heading.focus();
    globalThis.scrollTo?.(0, 0);
  }, [view]);
}
