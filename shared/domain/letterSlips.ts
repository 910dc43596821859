/** Whether two words may be one, but for a slip of the fingers: the longer, the more slips. Nobody misses the first letter. */
export const isSlip = (one: string, other: string): boolean =>
  one === other ||
  (one[0] === other[0] &&
    Math.abs(one.length - other.length) <= slipsIn(one, other) &&
    distance(one, other) <= slipsIn(one, other));

const slipsIn = (one: string, other: string): number => {
  const length = Math.min(one.length, other.length);
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
};

/** How many letters are put in, left out, exchanged or have changed places with their neighbour. */
function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        i > 1 && j > 1 && swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
