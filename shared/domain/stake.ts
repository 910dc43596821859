import type { ActorId, TableId } from './ids.ts';

export const STAKES = ['affected', 'canAct', 'missing'] as const;
export type Stake = (typeof STAKES)[number];

/** What one table says of an actor in the situation it chose. */
export interface TableStake {
  readonly actor: ActorId;
  readonly table: TableId;
  readonly says: readonly Stake[];
  /** Who asks somebody that is missing to come. */
  readonly inviter: ActorId | null;
}
