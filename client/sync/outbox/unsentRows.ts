import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { DeviceStore } from '../device/DeviceStore.ts';

/**
 * What one life of a page has written and the relay has not acknowledged, so that the next life
 * knows which cards still wait. The words themselves are in the copy of the board.
 */
const unsentRowSchema = v.object({
  /** Yjs client id that the page wrote under, and how far. */
  client: v.number(),
  clock: v.number(),
  cards: v.pipe(v.array(v.object({ id: v.string(), born: v.boolean() })), v.readonly()),
  /** Something else than cards waits too. */
  other: v.boolean(),
  paths: v.fallback(v.pipe(v.array(v.string()), v.readonly()), []),
});
export type UnsentRow = v.InferOutput<typeof unsentRowSchema>;

const keyOf = (workshop: WorkshopId, client: number) => `${workshop}/${client}`;

export async function listUnsent(
  store: DeviceStore,
  workshop: WorkshopId,
): Promise<readonly UnsentRow[]> {
  const rows = await store.list('unsent', `${workshop}/`);
  return rows.flatMap(({ value }) => {
    const parsed = v.safeParse(unsentRowSchema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

export async function keepUnsent(
  store: DeviceStore,
  workshop: WorkshopId,
  row: UnsentRow,
): Promise<void> {
  const empty = row.cards.length === 0 && !row.other;
  await store.change('unsent', keyOf(workshop, row.client), () => (empty ? undefined : row));
}

/** Takes an earlier page's row away, unless that page still lives and has written on since. */
export async function settleUnsent(
  store: DeviceStore,
  workshop: WorkshopId,
  row: UnsentRow,
): Promise<void> {
  await store.change('unsent', keyOf(workshop, row.client), (now) => {
    const parsed = v.safeParse(unsentRowSchema, now);
    return parsed.success && parsed.output.clock > row.clock ? now : undefined;
  });
}

/** What one page knew of, when the board begins anew for it. Another tab's own is that tab's. */
export async function clearUnsent(
  store: DeviceStore,
  workshop: WorkshopId,
  clients: readonly number[],
): Promise<void> {
  for (const client of clients) {
    await store.change('unsent', keyOf(workshop, client), () => undefined);
  }
}
