import { useEffect, useEffectEvent } from 'react';
import { useScreenActions } from '../../../features/board/screen/screenContext.ts';
import { hasOwnKeys } from '../../../features/steer/barKeys.ts';
import { usePreferences } from '../../../state/usePreferences.ts';

/** `?` opens the help wherever nobody writes. It is a single letter, and can be switched off with them (WCAG 2.1.4). */
export function useHelpKey(): void {
  const screen = useScreenActions();
  const { letterKeys } = usePreferences();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const plain = !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey);
    if (!plain || event.key !== '?' || !letterKeys || hasOwnKeys(event.target)) return;
    event.preventDefault();
    screen.show({ kind: 'shortcuts' });
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
