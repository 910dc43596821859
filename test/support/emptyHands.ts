import { newCell } from '../../client/sync/readable.ts';
import type { Session } from '../../client/sync/Session.ts';
import { deskAtHand } from './deskAtHand.ts';

type Hands = Pick<
  Session,
  | 'counts'
  | 'handed'
  | 'unshown'
  | 'hand'
  | 'dropHanded'
  | 'toldHanded'
  | 'hosting'
  | 'setHosting'
  | 'keepUnshown'
  | 'dropUnshown'
  | 'desk'
  | 'commandDesk'
  | 'unsentFile'
>;

/** The part of a session where a device hands things in and keeps cards to itself: nothing so far, and nobody asks; and a desk that nobody has touched. */
export const emptyHands = (): Hands => ({
  counts: newCell({ drafts: [], ballots: [], answers: 0 }),
  ...deskAtHand(),
  handed: newCell(new Map()),
  unshown: newCell([]),
  hosting: newCell(null),
  setHosting: () => undefined,
  hand: () => undefined,
  dropHanded: () => undefined,
  toldHanded: () => undefined,
  keepUnshown: () => undefined,
  dropUnshown: () => undefined,
  unsentFile: () => null,
});
