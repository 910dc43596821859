/** What a facilitator can do from the keyboard, whatever has focus that is not a text. */
export type BarShortcut =
  | 'nextPhase'
  | 'pauseOrResume'
  | 'minuteMore'
  | 'minuteLess'
  | 'lock'
  | 'gather'
  | 'undo';

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'
>;

const WITH_SHIFT: Readonly<Record<string, BarShortcut>> = {
  ArrowRight: 'nextPhase',
  ArrowUp: 'minuteMore',
  ArrowDown: 'minuteLess',
  P: 'pauseOrResume',
  L: 'lock',
  K: 'gather',
};

/** `letters`: whether keys that are a letter are in use; they can be turned off (WCAG 2.1.4). */
export function barShortcut(press: KeyPress, letters: boolean): BarShortcut | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey, repeat } = press;
  if (altKey || repeat) return null;
  if (ctrlKey || metaKey) return !shiftKey && key.toLowerCase() === 'z' ? 'undo' : null;
  if (!shiftKey) return null;
  const name = key.length === 1 ? key.toUpperCase() : key;
  return name.length === 1 && !letters ? null : (WITH_SHIFT[name] ?? null);
}

/** Where keys are letters, or belong to something that is open on top. */
export const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], dialog, [role=menu]') !== null;
