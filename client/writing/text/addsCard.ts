import type { KeyboardEvent } from 'react';

/** Safari ends an input method's word before it tells of the key: then the key has this code. */
const PART_OF_COMPOSING = 229;

/** Whether a key press means "this is written". Enter that ends an input method's word never does. */
export function addsCard(event: KeyboardEvent, enterAdds: boolean): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return false;
  if (event.keyCode === PART_OF_COMPOSING) return false;
  return event.ctrlKey || event.metaKey || (enterAdds && !event.shiftKey);
}
