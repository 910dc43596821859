/**
 * Whether a decoded value is what JSON could hold. The decoder sets keys by assignment, so a key
 * `__proto__` would smuggle fields in that this process sees and nobody else does.
 */
export function isPlain(value: unknown, depth = 4): boolean {
  if (value === null || typeof value !== 'object') {
    return value !== undefined && typeof value !== 'bigint';
  }
  if (depth === 0) return false;
  const isList = Array.isArray(value);
  if (Object.getPrototypeOf(value) !== (isList ? Array.prototype : Object.prototype)) return false;
  return Object.values(value).every((item) => isPlain(item, depth - 1));
}
