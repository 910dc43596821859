import type { ParticipantId } from '#shared/domain/ids.ts';
import { atLeast, can, type Role } from '#shared/domain/role.ts';
import { type BoardPath, pathOf, spotOf } from './changedPaths.ts';
import type { BoardDoc } from './doc.ts';
import { readPlain } from './plain.ts';
import { isJointText } from './rootTexts.ts';
import { fieldOf, isRoot } from './shape.ts';

/** Whether the relay would take a change at a path from somebody: what it would refuse is better not written. */
export function mayWriteAt(
  doc: BoardDoc,
  path: BoardPath,
  who: { readonly role: Role; readonly participant: ParticipantId },
): boolean {
  const { root, id, key } = spotOf(path);
  if (!isRoot(root)) return !isJointText(root) || can(who.role, 'moderate');
  if (key === '') return true;
  const field = fieldOf(root, key);
  if (field?.is !== 'value') return field !== null;
  switch (field.writer) {
    case 'anyone':
      return true;
    case 'author':
    case 'moderator':
      return (
        atLeast(who.role, 'facilitator') ||
        (field.writer === 'author' &&
          readPlain(doc, pathOf({ root, id, key: 'author' })) === who.participant)
      );
    default:
      return false;
  }
}
