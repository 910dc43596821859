import type { BoardDoc } from '#shared/board/doc.ts';
import type { Erased } from '../store/Store.ts';
import type { Member } from './member.ts';

/** What an entry takes beside the bytes it brings, about. */
const ENTRY_BYTES = 128;

/** What waits for the next tick, in the order in which it came. */
export type Work =
  | { readonly kind: 'step1'; readonly from: Member; readonly vector: Uint8Array }
  | {
      readonly kind: 'update';
      readonly from: Member;
      readonly update: Uint8Array;
      readonly stepTwo: boolean;
    }
  | { readonly kind: 'saved'; readonly from: Member; readonly version: number }
  /** A client id seen in presence: it becomes the participant's before anybody else sees it. */
  | {
      readonly kind: 'claim';
      readonly from: Member;
      readonly client: number;
      readonly settled: (owned: boolean) => void;
    }
  /** An edit of the relay's own. `settled` after the commit. */
  | {
      readonly kind: 'edit';
      readonly edit: (doc: BoardDoc) => void;
      /** What it erases for good. */
      readonly erases: readonly Erased[];
      readonly settled: () => void;
    };

/** How much memory it holds while it waits. */
export function sizeOf(work: Work): number {
  if (work.kind === 'update') return ENTRY_BYTES + work.update.length;
  return ENTRY_BYTES + (work.kind === 'step1' ? work.vector.length : 0);
}

/** The same, with a copy of its bytes, which are a part of what came over the network. */
export function withOwnBytes(work: Work): Work {
  return work.kind === 'update' ? { ...work, update: work.update.slice() } : work;
}
