import type { ColumnId } from '../columns.ts';
import type { KnownActorId } from '../knownActors.ts';
import type { Localized } from '../lang.ts';
import type { StepId } from '../steps.ts';

/** An invented card of the demonstration. No person's, and nobody's from a real day. */
export interface DemoCard {
  readonly column: ColumnId;
  readonly table: number;
  readonly org: KnownActorId;
  readonly actors?: readonly KnownActorId[];
  readonly votes?: number;
  readonly lifted?: true;
  readonly text: Localized;
}

/** Cards that have been sewn together, under a heading of their own. They lie in the column of the first. */
export interface DemoGroup {
  readonly title: Localized;
  readonly votes: number;
  readonly cards: readonly DemoCard[];
}

export interface DemoStep {
  readonly step: StepId;
  readonly groups: readonly DemoGroup[];
  /** In the order in which they lie, after the groups. */
  readonly cards: readonly DemoCard[];
}
