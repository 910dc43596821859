import { useEffect, useRef } from 'react';

interface Props {
  /** Which page is shown. */
  readonly page: string;
}

/** When a page is turned, focus goes to the new one: else it stays on a link that is gone. Draws nothing. */
export function TurnFocus({ page }: Props) {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const main = document.querySelector('main');
    // A page that has taken the focus to a field of its own keeps it there.
    if (!main || main.contains(document.activeElement)) return;
    main.tabIndex = -1;
    main.style.outline = 'none';
    main.focus({ preventScroll: true });
  }, [page]);
  return null;
}
