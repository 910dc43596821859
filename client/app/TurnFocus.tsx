import { useEffect, useRef } from 'react';

interface Props {
  /** Which page is shown. */
  readonly page: string;
}

/**
 * When a page is turned, focus goes to the new one: else it stays on a link that is gone. A page may come in
 * several goes, as when a workshop has to be fetched first: until somebody does something, focus goes along. Draws nothing.
 */
export function TurnFocus({ page }: Props) {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    enterPage();
    return keepInPage();
  }, [page]);
  return null;
}

function enterPage(): void {
  const main = document.querySelector('main');
  // A page that has taken the focus to a field of its own keeps it there.
  if (!main || main.contains(document.activeElement)) return;
  main.tabIndex = -1;
  main.style.outline = 'none';
  main.focus({ preventScroll: true });
}

/** What had the focus is no more, and the browser has put it nowhere. */
const isNowhere = (): boolean => document.activeElement === document.body;

function keepInPage(): () => void {
  const pages = new MutationObserver(() => isNowhere() && enterPage());
  pages.observe(document.body, { childList: true, subtree: true });
  const stop = () => {
    pages.disconnect();
    for (const act of ACTS) document.removeEventListener(act, stop, true);
  };
  for (const act of ACTS) document.addEventListener(act, stop, true);
  return stop;
}

const ACTS = ['keydown', 'pointerdown'] as const;
