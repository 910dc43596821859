import type { KeyboardEvent } from 'react';

/** Whether a key press means "this is written". Enter that ends an input method's word never does. */
export function addsCard(event: KeyboardEvent, enterAdds: boolean): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return false;
  return event.ctrlKey || event.metaKey || (enterAdds && !event.shiftKey);
}
