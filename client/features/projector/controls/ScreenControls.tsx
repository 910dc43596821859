import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { usePreferences, useSetPreferences } from '../../../state/usePreferences.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { Button } from '../../../ui/Button.tsx';
import { useRootMark } from '../../../ui/useRootMark.ts';
import { keepAwake } from './keepAwake.ts';
import styles from './ScreenControls.module.css';
import { useFullScreen } from './useFullScreen.ts';
import { useReachedFor } from './useReachedFor.ts';

/** For whoever sets the screen up. It is out of sight while nobody touches anything, and always there for a keyboard. */
export function ScreenControls() {
  const { projector } = useWords();
  const { isFull, toggle } = useFullScreen();
  const [lock] = useState(() => keepAwake(window));
  const awake = useReadable(lock);
  const { screenTheme } = usePreferences();
  const setPreferences = useSetPreferences();
  const reached = useReachedFor();
  useRootMark('idle', !reached);
  const other = screenTheme === 'dark' ? 'light' : 'dark';
  const change = () => setPreferences({ screenTheme: other });
  useKey('f', () => toggle?.());
  useKey('d', change);
  return (
    <aside className={styles.bar} data-reached={reached} aria-label={projector.controls}>
      {toggle && (
        <Button onInk variant="line" size="small" aria-keyshortcuts="f" onClick={toggle}>
          {isFull ? projector.leaveFullScreen : projector.fullScreen} <kbd>F</kbd>
        </Button>
      )}
      <Button onInk variant="line" size="small" aria-keyshortcuts="d" onClick={change}>
        {projector[other]} <kbd>D</kbd>
      </Button>
      {awake !== 'asking' && (
        <p>{awake === 'awake' ? projector.staysAwake : projector.mayFallAsleep}</p>
      )}
    </aside>
  );
}

/** One letter by itself: there is nowhere to write on this page. */
function useKey(letter: string, onKey: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== letter || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onKey();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
