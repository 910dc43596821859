/**
 * The item that a key leads to: arrows go round, Home and End to the ends, a letter to the next that begins with it.
 * `at` is the item that has focus, or -1.
 */
export function itemFor<Item extends { readonly textContent: string | null }>(
  key: string,
  items: readonly Item[],
  at: number,
): Item | undefined {
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length];
    case 'ArrowUp':
      return items.at(at <= 0 ? -1 : at - 1);
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return key.length === 1 ? nextWith(key, items, at) : undefined;
  }
}

function nextWith<Item extends { readonly textContent: string | null }>(
  letter: string,
  items: readonly Item[],
  at: number,
): Item | undefined {
  const from = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const start = letter.toLowerCase();
  return from.find((item) => item.textContent?.trim().toLowerCase().startsWith(start));
}
