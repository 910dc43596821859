import { useCallback, useSyncExternalStore } from 'react';

interface FullScreen {
  readonly isFull: boolean;
  /** Null where the browser lets no page fill the screen, as on a phone. */
  readonly toggle: (() => void) | null;
}

export function useFullScreen(): FullScreen {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const toggle = useCallback(() => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    done.catch(() => undefined); // it says no: then the page stays as it is
  }, []);
  return { isFull, toggle: document.fullscreenEnabled ? toggle : null };
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
