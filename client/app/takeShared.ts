import { SHARE_PATH, SHARED_CACHE } from '#shared/domain/sharedWords.ts';

/** The text that was shared, to whoever takes it first; null when there is none, or on plain http. */
export async function takeShared(shelf: CacheStorage | undefined): Promise<string | null> {
  try {
    const kept = await (await shelf?.open(SHARED_CACHE))?.match(SHARE_PATH);
    const text = (await kept?.text()) ?? '';
    // Of two tabs only one takes the shelf away.
    return (await shelf?.delete(SHARED_CACHE)) && text ? text : null;
  } catch {
    return null; // blocked
  }
}

export async function isSomethingShared(shelf: CacheStorage | undefined): Promise<boolean> {
  try {
    return (await shelf?.has(SHARED_CACHE)) ?? false;
  } catch {
    return false; // blocked
  }
}
