import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Dragged, DropTarget } from '../drag/dropTarget.ts';
import type { NotShown } from '../link/soughtCard.ts';
import type { HeldLanes } from './laneChange.ts';

/** The card that is open for writing, and where it lay when it was opened. */
export interface OpenCard {
  readonly card: CardId;
  readonly step: StepId;
  readonly column: ColumnId;
  readonly group: GroupId | null;
  /** Among the entries of its lane: there it stays until it is closed, whatever others do with it. */
  readonly index: number;
  readonly startAt: 'text' | 'actors';
}

export interface Drag {
  /** What was pressed. */
  readonly item: Dragged;
  /** All that comes along: that alone, or every selected card when it is one of them. */
  readonly items: readonly Dragged[];
  /** null: where it lay. */
  readonly target: DropTarget | null;
  readonly by: 'pointer' | 'keys';
  /** Somebody else has moved, sewn or taken away what one carries. */
  readonly disturbed: boolean;
}

export type BoardDialog =
  | { readonly kind: 'move'; readonly items: readonly Dragged[] }
  | { readonly kind: 'sewWith'; readonly card: CardId }
  | { readonly kind: 'cardLink'; readonly card: CardId }
  | { readonly kind: 'report'; readonly card: CardId }
  | { readonly kind: 'erase'; readonly card: CardId }
  | { readonly kind: 'shortcuts' };

/** One's own table alone, until one says otherwise; or the whole room, also while this step is written in silence. */
export type Scope = { readonly kind: 'mine' } | { readonly kind: 'room'; readonly step: StepId };

/** What this screen shows beside the board itself. Never leaves the device. */
export interface ScreenState {
  /** The step one has chosen to look at; null follows the room. */
  readonly step: StepId | null;
  /** Whose cards one has asked to see; null follows the phase. */
  readonly scope: Scope | null;
  /** The lane that a phone shows. */
  readonly column: ColumnId;
  readonly open: OpenCard | null;
  readonly selected: ReadonlySet<CardId>;
  /** The one card of each lane that Tab reaches. */
  readonly tabStops: Readonly<Record<ColumnId, CardId | null>>;
  /** The card that asks for focus as soon as it is on the page. */
  readonly focus: CardId | null;
  /** The card that asks to be scrolled into sight. */
  readonly reveal: CardId | null;
  /** The card that a link leads to, for as long as it is not shown. */
  readonly sought: { readonly card: CardId; readonly why: NotShown } | null;
  /** The card that a link led to: it is marked until one goes on to something else. */
  readonly pointed: CardId | null;
  /** Lanes that others have changed, as they lay until one asks for the news. */
  readonly held: HeldLanes;
  /** How such a lane lay when cards came in below, as they do while a step is shown: their order is no news. */
  readonly flowed: HeldLanes;
  /** How tall cards were that others took away: their places stay as tall, px. */
  readonly heights: ReadonlyMap<CardId, number>;
  /** Groups of which one sees no more than the heading. */
  readonly folded: ReadonlySet<GroupId>;
  /** Those that have just been asked for: one sees which they are. */
  readonly arrived: ReadonlySet<CardId>;
  readonly drag: Drag | null;
  readonly dialog: BoardDialog | null;
  /** The lane that one writes a new card in; `asked` counts, so that asking again focuses again. */
  readonly composing: { readonly column: ColumnId; readonly asked: number } | null;
}

export const FIRST_SCREEN: ScreenState = {
  step: null,
  scope: null,
  column: 'strengths',
  open: null,
  selected: new Set(),
  tabStops: { strengths: null, needs: null, strategies: null },
  focus: null,
  reveal: null,
  sought: null,
  pointed: null,
  held: new Map(),
  flowed: new Map(),
  heights: new Map(),
  folded: new Set(),
  arrived: new Set(),
  drag: null,
  dialog: null,
  composing: null,
};
