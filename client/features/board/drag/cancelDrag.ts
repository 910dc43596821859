/** The one way to make the sensors let go from outside: every one of them hears Esc on the document. */
export function cancelDrag(): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { code: 'Escape', key: 'Escape' }));
}

/** A second finger, wherever it lands, means: not this. */
export function cancelOnSecondFinger(): () => void {
  const onTouch = ({ touches }: TouchEvent) => {
    if (touches.length > 1) cancelDrag();
  };
  document.addEventListener('touchstart', onTouch, { passive: true });
  return () => document.removeEventListener('touchstart', onTouch);
}
