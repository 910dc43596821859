import { useEffect, useEffectEvent } from 'react';
import { type BarShortcut, barShortcut, hasOwnKeys } from './barKeys.ts';

/** Listens while the bar is on the screen. `run` says whether there was anything to do. */
export function useBarKeys(letters: boolean, run: (shortcut: BarShortcut) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || hasOwnKeys(event.target)) return;
    const shortcut = barShortcut(event, letters);
    if (shortcut && run(shortcut)) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
