import type { BoardPath } from '#shared/board/changedPaths.ts';
import { newCell, type Readable } from '../readable.ts';
import type { Touched } from './touched.ts';

/** A card with something on it that the relay has not acknowledged. */
export interface UnsentCard {
  readonly id: string;
  /** Whether the relay has never had the card at all. */
  readonly born: boolean;
}

/** What the relay has not acknowledged. */
export interface Unsent {
  readonly cards: readonly UnsentCard[];
  /** Whether something else than cards waits too. */
  readonly other: boolean;
  /** Where it was written, for when the board begins anew without it. */
  readonly paths: readonly BoardPath[];
}

export interface Outbox {
  readonly cards: Readable<ReadonlySet<string>>;
  /** Whether anything at all waits to be acknowledged. */
  readonly waiting: Readable<boolean>;
  /** The version to send after what has been written; the relay echoes it after its commit. */
  version(): number;
  unsent(): Unsent;
  wrote(touched: Touched): void;
  /** True when the echo is one of ours and was not heard before. */
  acknowledged(version: number): boolean;
}

/**
 * Counts versions of what this device writes: everything up to an echoed version is on the relay's
 * disk. `earlier` is what former lives of the page left unacknowledged.
 */
export function newOutbox(earlier: Unsent): Outbox {
  const versions = new Map<string, { version: number; born: boolean }>();
  for (const { id, born } of earlier.cards) versions.set(id, { version: 1, born });
  const paths = new Map<BoardPath, number>(earlier.paths.map((path) => [path, 1]));
  let other = earlier.other ? 1 : 0;
  let written = 1;
  let saved = versions.size > 0 || earlier.other ? 0 : 1;
  const cards = newCell<ReadonlySet<string>>(new Set(versions.keys()), sameMembers);
  const waiting = newCell(saved < written);
  const tell = () => {
    cards.set(new Set(versions.keys()));
    waiting.set(saved < written);
  };
  return {
    cards,
    waiting,
    version: () => written,
    unsent: () => ({
      cards: [...versions].map(([id, { born }]) => ({ id, born })),
      other: other > saved,
      paths: [...paths.keys()],
    }),
    wrote(touched) {
      written += 1;
      for (const id of touched.cards) {
        const born = touched.born.has(id) || versions.get(id)?.born === true;
        versions.set(id, { version: written, born });
      }
      for (const path of touched.paths) paths.set(path, written);
      if (touched.other) other = written;
      tell();
    },
    acknowledged(version) {
      if (version > written || version <= saved) return false;
      saved = version;
      for (const [id, card] of versions) if (card.version <= saved) versions.delete(id);
      for (const [path, at] of paths) if (at <= saved) paths.delete(path);
      tell();
      return true;
    },
  };
}

const sameMembers = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));
