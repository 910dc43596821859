import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { ARMED_MS, HINT_MS, HOLD_MS, type HoldState } from './holdState.ts';

interface Held {
  /** What it does, so that a change of that lets go. */
  readonly what: string;
  /** What need not be held is done at once. */
  readonly atOnce: boolean;
  readonly run: () => void;
}

/** What moves the whole room is held a moment, so that nobody does it by brushing against a button. */
export function useHold({ what, atOnce, run }: Held) {
  const [state, setState] = useState<HoldState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Letting go of a button that was held is a click too, on what the button has become by then.
  const isSpent = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is half held for one thing must not do another.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      setState('idle');
    },
    [what],
  );

  const become = (next: HoldState, after: number, then: () => void) => {
    clearTimeout(timer.current);
    setState(next);
    timer.current = setTimeout(then, after);
  };
  const letGo = () => {
    clearTimeout(timer.current);
    setState('idle');
  };
  const fire = () => {
    letGo();
    isSpent.current = true;
    run();
  };
  /** Enter, space, or a screen reader's press, which has no length. */
  const pressWithoutLength = () => {
    if (state === 'armed') fire();
    else become('armed', ARMED_MS, letGo);
  };

  return {
    state,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLButtonElement>) => {
        isSpent.current = false;
        if (!atOnce && event.button === 0) become('holding', HOLD_MS, fire);
      },
      onPointerUp: () => state === 'holding' && become('tooShort', HINT_MS, letGo),
      onPointerLeave: () => state === 'holding' && letGo(),
      onPointerCancel: letGo,
      onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        // Held down, a key says the same thing over and over; it is one press.
        if (event.repeat || !atOnce) event.preventDefault();
        if (event.repeat) return;
        isSpent.current = false;
        if (!atOnce) pressWithoutLength();
      },
      onClick: (event: { readonly detail: number }) => {
        if (isSpent.current) return;
        if (atOnce) run();
        else if (event.detail === 0) pressWithoutLength();
      },
      onBlur: letGo,
      // A long press on a phone would otherwise open the browser's own menu.
      onContextMenu: (event: { preventDefault(): void }) => event.preventDefault(),
    },
  };
}
