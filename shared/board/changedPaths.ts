import * as Y from 'yjs';
import { ROOT } from './keys.ts';
import { isRoot, SHAPE } from './shape.ts';

/**
 * Where in the document something stands: `{root}/{id}/{key}` of a thing, `{root}/{id}/` the whole thing,
 * `{root}//{key}` in a flat root, `{name}//` a root text. No id and no key has a slash in it.
 */
export type BoardPath = string;

export interface Spot {
  readonly root: string;
  readonly id: string;
  readonly key: string;
}

export const pathOf = ({ root, id, key }: Spot): BoardPath => `${root}/${id}/${key}`;

export function spotOf(path: BoardPath): Spot {
  const [root = '', id = '', key = ''] = path.split('/');
  return { root, id, key };
}

/** Where a transaction wrote, down to the key of a thing. */
export function changedPaths(transaction: Y.Transaction): ReadonlySet<BoardPath> {
  const paths = new Set<BoardPath>();
  for (const [type, changed] of transaction.changed) {
    const { root, keys } = climb(type);
    if (!isRoot(root)) paths.add(pathOf({ root, id: '', key: '' }));
    else if (root === ROOT.renewed) {
      // [B20] The same text, whichever of the two it is.
      const names = keys[0] === undefined ? changed : [keys[0]];
      for (const name of names) paths.add(pathOf({ root: name ?? '', id: '', key: '' }));
    } else if (SHAPE[root].holds === 'flat') {
      for (const key of changed) paths.add(pathOf({ root, id: '', key: key ?? '' }));
    } else if (keys[1] !== undefined) {
      paths.add(pathOf({ root, id: keys[0] ?? '', key: keys[1] }));
    } else if (keys[0] !== undefined) {
      for (const key of changed) paths.add(pathOf({ root, id: keys[0], key: key ?? '' }));
    } else for (const id of changed) paths.add(pathOf({ root, id: id ?? '', key: '' }));
  }
  return paths;
}

/** The root that a type hangs under, and the keys on the way down to it. */
function climb(type: unknown): { root: string; keys: readonly string[] } {
  const keys: string[] = [];
  let here: unknown = type;
  while (here instanceof Y.AbstractType && here._item) {
    keys.unshift(here._item.parentSub ?? '');
    here = here._item.parent;
  }
  const root = here instanceof Y.AbstractType ? Y.findRootTypeKey(here) : '';
  return { root, keys };
}
