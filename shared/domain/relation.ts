import type { ActorId, RelationId, TableId } from './ids.ts';
import type { Rung } from './ladder.ts';

/** The borders that the sources name, and those a table adds. */
export const BOUNDARIES = [
  'organisational',
  'professional',
  'cultural',
  'legal',
  'economic',
  'geographic',
  'linguistic',
  'digital',
  'age',
] as const;
export type Boundary = (typeof BOUNDARIES)[number];

/** One end's own judgement at one table. */
export interface Rating {
  readonly end: ActorId;
  readonly table: TableId;
  readonly rung: Rung;
}

/** How the people of one table rated an end before they had seen each other's answers. */
export interface FirstRatings {
  readonly end: ActorId;
  readonly table: TableId;
  /** How many gave each rung, from 0 to 4. */
  readonly people: readonly number[];
}

export interface Relation {
  readonly id: RelationId;
  readonly ends: readonly [ActorId, ActorId];
  readonly wanted: Rung | null;
  readonly boundaries: readonly Boundary[];
  readonly ratings: readonly Rating[];
  /** The same at follow-up. What was said on the day stays beside it; absent before anybody has said anything. */
  readonly later?: readonly Rating[];
  /** Absent before any table has opened its answers. They decide nothing: a table agrees on its rung once it has seen them. */
  readonly first?: readonly FirstRatings[];
}
