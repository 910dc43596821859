import type { BoardDoc } from '#shared/board/doc.ts';
import { isRoot, SHAPE } from '#shared/board/shape.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import type { Container, Place } from './spot.ts';

/** Whether the document has room for what an update begins: things, keys, members and root texts. */
export function hasRoomFor(begun: readonly Place[], doc: BoardDoc): boolean {
  const newKeys = new Map<Container, number>();
  let newTexts = 0;
  for (const { container, key } of begun) {
    if (key !== null) newKeys.set(container, (newKeys.get(container) ?? 0) + 1);
    else if (container.keys.length === 0 && container.type === null) newTexts += 1;
  }
  if (newTexts > 0 && doc.share.size + newTexts > LIMITS.rootTexts) return false;
  for (const [container, count] of newKeys) {
    if ((container.type?._map.size ?? 0) + count > mostKeys(container)) return false;
  }
  return true;
}

function mostKeys({ root, keys }: Container): number {
  if (keys.length > 0) return LIMITS.keysOfThing;
  return isRoot(root) && SHAPE[root].holds === 'things' ? LIMITS.things : LIMITS.flatKeys;
}
