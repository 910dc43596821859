import { useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react';
import { useProjection } from '../../../state/useProjection.ts';
import { keepInSight } from '../link/keepInSight.ts';
import { useScreen, useScreenActions } from './screenContext.ts';

/**
 * Gives a card the focus, or brings it into sight, once it is on the page where it is to be.
 * A component of its own, so that a step from card to card draws nothing but those two.
 */
export function SightRequests(): null {
  const screen = useScreenActions();
  const focus = useScreen((state) => state.focus);
  const reveal = useScreen((state) => state.reveal);
  const letGo = useRef<(() => void) | null>(null);
  // While something is asked for: looked for anew whenever cards come, go or move.
  useProjection(({ lanes }) => (focus || reveal ? lanes : null));
  // And when the lane it lies in is turned to, which is seen as late as this.
  useDeferredValue(useScreen((state) => state.column));
  useLayoutEffect(() => {
    const wanted = focus && nodeOf(focus);
    if (wanted) {
      wanted.focus();
      screen.focus(null);
    }
    const shown = reveal && nodeOf(reveal);
    if (!shown) return;
    // Who comes by a link has not seen what lies around the card.
    const isPointed = screen.state.getState().pointed === reveal;
    shown.scrollIntoView?.({ block: isPointed ? 'center' : 'nearest' });
    letGo.current?.();
    letGo.current = isPointed ? keepInSight(shown) : null;
    screen.reveal(null);
  });
  useEffect(() => () => letGo.current?.(), []);
  return null;
}

const nodeOf = (card: string): HTMLElement | null =>
  document.querySelector(`:not([hidden]) > [data-cards] [data-card="${card}"]`);
