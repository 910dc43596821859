import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Ladder, Rung } from '#shared/domain/ladder.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { CardVotes } from '#shared/domain/stage/votes.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Strategy } from '#shared/domain/strategy.ts';
import type { NamedTable } from './tables.ts';

/** Everything that leaves the room, as plain values. Every form is rendered from this one model. */
export interface Summary {
  /** Until the organiser fixes a version, what is sent out is working material. */
  readonly status: 'working';
  readonly title: string;
  readonly organiser: string;
  readonly place: string;
  /** Days as `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly followUp: string | null;
  readonly deleteOn: string;
  readonly caseText: string;
  readonly counts: Counts;
  readonly priorities: readonly Priority[];
  readonly steps: readonly StepPart[];
  readonly strategies: readonly StrategyLine[];
  /** Cards among the strategies that nobody has begun to fill in. */
  readonly ideas: number;
  readonly needs: NeedsPart;
  readonly ladder: Ladder;
  readonly gaps: readonly GapLine[];
  readonly leftOut: LeftOut;
}

export interface Counts {
  readonly cards: number;
  readonly columns: Readonly<Record<ColumnId, number>>;
  readonly groups: number;
  /** Tables that at least one card comes from. */
  readonly tables: number;
  /** null before any round is closed. */
  readonly votes: number | null;
}

/** A card. People are known by organisation and table only; who wrote it never leaves the board. */
export interface CardLine {
  readonly kind: 'card';
  readonly id: CardId;
  readonly text: string;
  readonly soThat: string;
  readonly nextStep: string;
  readonly lang: Lang;
  readonly table: NamedTable | null;
  readonly org: string | null;
  readonly actors: readonly string[];
  readonly votes: CardVotes | null;
  readonly strategy: Strategy;
}

/** Cards sewn together keep all their texts. */
export interface GroupLine {
  readonly kind: 'group';
  readonly title: string;
  readonly votes: CardVotes | null;
  readonly cards: readonly CardLine[];
}

export type Line = CardLine | GroupLine;

export interface StepPart {
  readonly step: StepId;
  /** Its place in the day's plan, from 1; null for a step that the plan leaves out but that holds cards. */
  readonly number: number | null;
  /** The day's own question; null for the built-in one. */
  readonly question: string | null;
  readonly columns: readonly ColumnPart[];
}

export interface ColumnPart {
  readonly column: ColumnId;
  /** Cards, those in groups counted one by one. */
  readonly count: number;
  readonly lines: readonly Line[];
}

export interface Priority {
  readonly column: ColumnId;
  readonly lines: readonly { readonly step: StepId; readonly line: Line }[];
}

export interface StrategyLine {
  readonly number: number;
  readonly card: CardLine;
  readonly step: StepId;
  /** A function, never a name; empty when nobody is. */
  readonly owner: string;
  readonly ownerOrg: string | null;
  readonly coCreators: readonly string[];
  /** Two organisations have said "Vi är med". */
  readonly ready: boolean;
}

export interface NeedsPart {
  readonly total: number;
  /** How many a strategy answers. */
  readonly answered: number;
  readonly without: readonly { readonly step: StepId; readonly line: Line }[];
}

export interface GapLine {
  /** The lower end decides. */
  readonly rung: Rung;
  readonly wanted: Rung | null;
  readonly ends: readonly [GapEnd, GapEnd];
}

/** How one end sees the relation, and how far its tables lie apart. Shown, never averaged away. */
export interface GapEnd {
  readonly name: string;
  readonly rung: Rung | null;
  readonly lowest: Rung | null;
  readonly highest: Rung | null;
}

/** Each card counts once, for the first reason that holds. */
export interface LeftOut {
  /** Reported as pointing to somebody, and not yet settled. */
  readonly reported: number;
  readonly hidden: number;
  readonly removed: number;
}
