import type { BoardDoc } from '#shared/board/doc.ts';
import { LIMITS } from '#shared/protocol/limits.ts';
import type { Container, Place } from './spot.ts';

/** Whether the document has room for what an update begins: things, keys, members and root texts. */
export function hasRoomFor(begun: readonly Place[], doc: BoardDoc): boolean {
  const newKeys = new Map<Container, number>();
  let newTexts = 0;
  for (const { container, key } of begun) {
    if (key !== null) newKeys.set(container, (newKeys.get(container) ?? 0) + 1);
    else if (isNewRoot(container)) newTexts += 1;
  }
  if (newTexts > 0 && doc.share.size + newTexts > LIMITS.rootTexts) return false;
  for (const [container, count] of newKeys) {
    if ((container.type?._map.size ?? 0) + count > mostKeys(container)) return false;
  }
  return true;
}

const isNewRoot = ({ kind, type }: Container): boolean =>
  type === null && kind.is === 'text' && kind.isRoot;

function mostKeys({ kind }: Container): number {
  if (kind.is === 'things') return LIMITS.things;
  return kind.is === 'flat' ? LIMITS.flatKeys : LIMITS.keysOfThing;
}
