import { useState } from 'react';

/** Tells what was not here when the page was opened: it has just come about, and is shown as it happens. */
export function useFresh(keys: readonly string[]): (key: string) => boolean {
  const [first] = useState(() => new Set(keys));
  return (key) => !first.has(key);
}
