/**
 * [P6] Whether a page of this origin may open a socket here. Browsers do not apply CORS to sockets, so the
 * relay has to look for itself; what is no browser sends no origin.
 */
export function isOwnOrigin(
  origin: string | undefined,
  hosts: readonly (string | null)[],
): boolean {
  if (origin === undefined) return true;
  const from = URL.parse(origin);
  if (from === null) return false;
  // Compared with the origin's scheme, so that a default port is the same written out or not.
  return hosts.some(
    (host) => host !== null && URL.parse(`${from.protocol}//${host}`)?.host === from.host,
  );
}
