import type { BoardDoc } from '#shared/board/doc.ts';
import type { Member } from './member.ts';

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
      readonly settled: () => void;
    };
