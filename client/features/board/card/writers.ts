import type { CardId } from '#shared/domain/ids.ts';
import type { PresentDevice } from '../../../sync/Session.ts';

/** Organisations, as `id id`; somebody without one is `?`. One plain value, so that it compares. */
export type Writers = string;

const writersByCard = new WeakMap<readonly PresentDevice[], ReadonlyMap<CardId, Writers>>();

/** Who else has a card open right now. Counted once for each change of presence, however many cards ask. */
export function writersOf(present: readonly PresentDevice[], card: CardId): Writers {
  const known = writersByCard.get(present) ?? countWriters(present);
  writersByCard.set(present, known);
  return known.get(card) ?? '';
}

function countWriters(present: readonly PresentDevice[]): ReadonlyMap<CardId, Writers> {
  const orgs = new Map<CardId, Set<string>>();
  for (const device of present) {
    if (device.own || !device.editing) continue;
    const here = orgs.get(device.editing) ?? new Set();
    orgs.set(device.editing, here.add(device.org ?? '?'));
  }
  return new Map([...orgs].map(([card, here]) => [card, [...here].sort().join(' ')]));
}
