/** Whether two plain values, as the readers make them, say the same. Never asked of anything unread. */
export function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (one instanceof Map && other instanceof Map) return alike([...one], [...other]);
  if (!isObject(one) || !isObject(other)) return false;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && alike(value, right.get(key)))
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
