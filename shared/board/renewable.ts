import { TEXT_BOUND } from '#shared/domain/card.ts';
import { type BoardPath, spotOf } from './changedPaths.ts';
import { ROOT } from './keys.ts';
import { isRootText } from './rootTexts.ts';
import { fieldOf, isRoot, SHAPE } from './shape.ts';

/** [B20] How many UTF-16 units of words may stand at a path of the board; null where no person writes any. */
export function mostAt(path: BoardPath): number | null {
  const { root, id, key } = spotOf(path);
  if (!isRoot(root)) return isRootText(root) && id === '' && key === '' ? TEXT_BOUND : null;
  if (SHAPE[root].holds !== 'things') return null;
  const field = fieldOf(root, key);
  if (field?.is === 'text') return field.bound;
  return field?.is === 'value' ? (field.words ?? null) : null;
}

/** Whether something must stand there, or what it belongs to is none. */
export function isNeededAt(path: BoardPath): boolean {
  const { root, key } = spotOf(path);
  return (root === ROOT.actors && key === 'name') || (root === ROOT.cards && key === 'text');
}

/** Whether the words are no text that several write, so that they are replaced with the thing they belong to. */
export function isPlainAt(path: BoardPath): boolean {
  const { root, key } = spotOf(path);
  return isRoot(root) && fieldOf(root, key)?.is === 'value';
}
