import type { CardId } from '#shared/domain/ids.ts';
import type { PresentDevice } from '../../../sync/Session.ts';

/** Organisations, as `id id`; somebody without one is `?`. One plain value, so that it compares. */
export type Writers = string;

type Present = readonly PresentDevice[];

const counted = new WeakMap<Present, ReadonlyMap<CardId, Writers>>();

/** Who else has each card open right now. Counted once for each change of presence, however many cards ask. */
export function writersByCard(present: Present): ReadonlyMap<CardId, Writers> {
  const known = counted.get(present) ?? countWriters(present);
  counted.set(present, known);
  return known;
}

/** The cards that others have come to or left. */
export function writersChanged(before: Present, now: Present): readonly CardId[] {
  const [was, is] = [writersByCard(before), writersByCard(now)];
  return [...was.keys(), ...is.keys()].filter((card) => was.get(card) !== is.get(card));
}

function countWriters(present: Present): ReadonlyMap<CardId, Writers> {
  const orgs = new Map<CardId, Set<string>>();
  for (const device of present) {
    if (device.own || !device.editing) continue;
    const here = orgs.get(device.editing) ?? new Set();
    orgs.set(device.editing, here.add(device.org ?? '?'));
  }
  return new Map([...orgs].map(([card, here]) => [card, [...here].sort().join(' ')]));
}
