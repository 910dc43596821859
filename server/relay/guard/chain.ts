import * as Y from 'yjs';

/** One stretch of what has been written under one key of a map, in Yjs' own order: the last is what stands. */
export interface Link {
  readonly id: Y.ID;
  readonly length: number;
  readonly origin: Y.ID | null;
  readonly rightOrigin: Y.ID | null;
  readonly isLive: boolean;
}

/** The chain of a key in the document, from the item that stands. */
export function chainOf(standing: Y.Item | null, isDeleted: (item: Y.Item) => boolean): Link[] {
  const chain: Link[] = [];
  for (let item = standing; item !== null; item = item.left) {
    const { id, length, origin, rightOrigin } = item;
    chain.push({ id, length, origin, rightOrigin, isLive: !isDeleted(item) });
  }
  return chain.reverse();
}

/**
 * Puts a link where Yjs will put it (YATA, as in `Item.integrate`), so that it is known before
 * anything is applied which value will stand at the key afterwards.
 */
export function integrate(chain: Link[], link: Link): void {
  const after = link.origin ? splitAfter(chain, link.origin) : 0;
  const until = link.rightOrigin ? splitBefore(chain, link.rightOrigin) : chain.length;
  let target = after;
  const before = new Set<Link>();
  const conflicting = new Set<Link>();
  for (const [offset, other] of chain.slice(after, until).entries()) {
    before.add(other);
    conflicting.add(other);
    if (Y.compareIDs(link.origin, other.origin)) {
      if (other.id.client < link.id.client) {
        target = after + offset + 1;
        conflicting.clear();
      } else if (Y.compareIDs(link.rightOrigin, other.rightOrigin)) break;
    } else {
      const leansOn = other.origin && chain.find((known) => holds(known, other.origin));
      if (!leansOn || !before.has(leansOn)) break;
      if (!conflicting.has(leansOn)) {
        target = after + offset + 1;
        conflicting.clear();
      }
    }
  }
  chain.splice(target, 0, link);
}

const holds = (link: Link, id: Y.ID | null): boolean =>
  id !== null &&
  link.id.client === id.client &&
  link.id.clock <= id.clock &&
  id.clock < link.id.clock + link.length;

/** The index just after `id`, whose stretch is cut there if need be. */
const splitAfter = (chain: Link[], id: Y.ID): number =>
  splitBefore(chain, Y.createID(id.client, id.clock + 1), id);

function splitBefore(chain: Link[], id: Y.ID, within: Y.ID = id): number {
  const index = chain.findIndex((link) => holds(link, within));
  const link = chain[index];
  if (!link) return within === id ? chain.length : 0;
  const head = id.clock - link.id.clock;
  if (head <= 0) return index;
  if (head < link.length) {
    const last = Y.createID(link.id.client, id.clock - 1);
    chain.splice(
      index,
      1,
      { ...link, length: head },
      {
        ...link,
        id: Y.createID(link.id.client, id.clock),
        length: link.length - head,
        origin: last,
      },
    );
  }
  return index + 1;
}
