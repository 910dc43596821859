import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Access } from './api.ts';

/** A network that swallows everything must not keep anybody waiting for ever, ms. */
export const PATIENCE_MS = 15_000;

export const pathOf = (id: WorkshopId): string => `/api/workshops/${id}`;

/** Asks as `Api.workshop` does, without what it takes to read the answer. Gives what is to be used in place of `fetch` to read it. */
export function askAhead(origin: string, { id, key }: Access): () => Promise<Response> {
  const answering = fetch(origin + pathOf(id), {
    headers: { Authorization: `Bearer ${key}` },
    signal: AbortSignal.timeout(PATIENCE_MS),
    cache: 'no-store',
  });
  answering.catch(() => undefined); // whoever takes the answer hears of it
  return () => answering;
}
