/** `other`: something answers in place of the relay, mostly a page that asks for a password. */
export type ServerAnswer = 'answers' | 'other' | 'silent';

/** Network Authentication Required: what a portal that knows its manners says. */
const LOG_IN = 511;

/** Whether the relay at that origin answers over HTTP just now. Never rejects. */
export async function askServer(origin: string, signal: AbortSignal): Promise<ServerAnswer> {
  try {
    // Most portals send one elsewhere, where the Content-Security-Policy lets nothing follow.
    const answer = await fetch(`${origin}/healthz`, {
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    if (answer.type === 'opaqueredirect' || answer.status === LOG_IN) return 'other';
    // A proxy of the relay's own says so when the relay is away.
    if (answer.status >= 500) return 'silent';
    // Such a page answers everything, so it is the relay's own words that count.
    return /^\{"status":"ok"\}/.test(await answer.text()) ? 'answers' : 'other';
  } catch {
    return 'silent';
  }
}
