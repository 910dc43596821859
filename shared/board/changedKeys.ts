import * as Y from 'yjs';

/**
 * The keys of a root under which a transaction changed anything, however deep.
 * Climbs from each changed type: `event.path` knows the way only where somebody observes deeply.
 */
export function changedKeys(transaction: Y.Transaction, root: Y.Map<unknown>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [type, changed] of transaction.changed) {
    if (Object.is(type, root)) for (const key of changed) keys.add(String(key));
    else {
      const key = keyUnder(root, type);
      if (key !== null) keys.add(key);
    }
  }
  return keys;
}

function keyUnder(root: Y.Map<unknown>, type: object): string | null {
  for (let item = itemOf(type); item; item = itemOf(item.parent)) {
    if (Object.is(item.parent, root)) return item.parentSub;
  }
  return null;
}

const itemOf = (type: unknown): Y.Item | null =>
  type instanceof Y.AbstractType ? type._item : null;
