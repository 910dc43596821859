import * as v from 'valibot';

/**
 * How often a record has been written at each server it has been at, by that server's own name. A day may be run on a
 * laptop and taken home: two copies of a record then tell by this which of them has seen the other.
 */
export const lineageSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{11}$/)),
    v.pipe(v.number(), v.integer(), v.minValue(1)),
  ),
  v.check((lineage) => Object.keys(lineage).length <= 100),
);
export type Lineage = Readonly<v.InferOutput<typeof lineageSchema>>;

/** Written once more, at this server. */
export const writtenAt = (server: string, lineage: Lineage): Lineage => ({
  ...lineage,
  [server]: (lineage[server] ?? 0) + 1,
});

/**
 * `same`, `older` and `newer`: what the other is to this one; one of them has grown out of the other, so nothing is lost
 * by taking the newer. `apart`: each has been written since they were one, and somebody must choose.
 */
export type Kinship = 'same' | 'older' | 'newer' | 'apart';

export function kinship(own: Lineage, other: Lineage): Kinship {
  const isOlder = hasSeen(own, other);
  const isNewer = hasSeen(other, own);
  if (isOlder && isNewer) return 'same';
  return isOlder ? 'older' : isNewer ? 'newer' : 'apart';
}

const hasSeen = (one: Lineage, other: Lineage): boolean =>
  Object.entries(other).every(([server, written]) => (one[server] ?? 0) >= written);

/** Of a record that stands for both, whichever of them it was made from. */
export function joined(one: Lineage, other: Lineage): Lineage {
  const all: Record<string, number> = { ...one };
  for (const [server, written] of Object.entries(other)) {
    all[server] = Math.max(all[server] ?? 0, written);
  }
  return all;
}
