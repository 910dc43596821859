/** How often each event stands in what a relay has said. */
export function eventLines(said: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [, event = ''] of said.matchAll(/"event":"(\w+)"/g)) {
    counts[event] = (counts[event] ?? 0) + 1;
  }
  return counts;
}
