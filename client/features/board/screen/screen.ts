import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CellKey } from '#shared/board/cells.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { type ByKey, byKey } from '../../../state/byKey.ts';
import { looksChanged } from '../card/cardLook.ts';
import { type DropTarget, sameTarget } from '../drag/dropTarget.ts';
import type { HeldLanes } from './laneChange.ts';
import {
  type BoardDialog,
  type Drag,
  FIRST_SCREEN,
  type OpenCard,
  type Scope,
  type ScreenState,
} from './screenState.ts';

/** The state of one screen and the only ways to change it. Components select; they never set. */
export interface BoardScreen {
  readonly state: Pick<StoreApi<ScreenState>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** For a card or a group: hears only when the screen does something else with it. */
  readonly looks: ByKey;
  readonly look: (step: StepId | null) => void;
  /** The room goes on; one stays where one is, and nothing on the screen changes. */
  readonly stayIn: (step: StepId) => void;
  readonly showColumn: (column: ColumnId) => void;
  /** The cards of one's own table alone, or of the whole room. */
  readonly narrow: (scope: Scope) => void;
  readonly open: (card: OpenCard) => void;
  readonly close: () => void;
  readonly toggle: (card: CardId) => void;
  /** Beside those that are selected already. */
  readonly select: (cards: readonly CardId[]) => void;
  readonly deselect: () => void;
  /** The card that Tab reaches in a lane. */
  readonly stopAt: (column: ColumnId, card: CardId | null) => void;
  /** Asks for the focus of a card, now or when it comes on the page; null when it has it. */
  readonly focus: (card: CardId | null) => void;
  readonly reveal: (card: CardId | null) => void;
  readonly seek: (sought: ScreenState['sought']) => void;
  /** Marks a card and leads the eye and the focus to it; null when one has gone on. */
  readonly point: (card: CardId | null) => void;
  readonly hold: (held: HeldLanes, flowed: HeldLanes) => void;
  /** Lets all that waited in a lane come in; `added` are the cards that are new in it. */
  readonly admit: (lane: CellKey, added: readonly CardId[]) => void;
  readonly release: (lanes: readonly CellKey[]) => void;
  /** Cards that are no longer shown: nothing can be done with them. */
  readonly forget: (cards: readonly CardId[], heightOf: (card: CardId) => number) => void;
  readonly fold: (group: GroupId, folded: boolean) => void;
  readonly lift: (items: Pick<Drag, 'item' | 'items'>, by: Drag['by']) => void;
  readonly aim: (target: DropTarget) => void;
  readonly disturb: () => void;
  readonly letGo: () => void;
  readonly show: (dialog: BoardDialog | null) => void;
  readonly compose: (column: ColumnId | null) => void;
}

export function createScreen(): BoardScreen {
  const store = createStore<ScreenState>(() => FIRST_SCREEN);
  const set = (next: Partial<ScreenState>) => store.setState(next);
  const now = store.getState;
  return {
    state: store,
    looks: byKey({ get: store.getState, subscribe: store.subscribe }, looksChanged),
    look: (step) => set({ step, ...FRESH_LOOK }),
    stayIn: (step) => set({ step }),
    showColumn: (column) => {
      if (now().column !== column) set({ column });
    },
    narrow: (scope) => set({ scope }),
    open: (open) => set({ open, composing: null }),
    close: () => set({ open: null }),
    toggle: (card) => set({ selected: toggled(now().selected, card) }),
    select: (cards) => set({ selected: new Set([...now().selected, ...cards]) }),
    deselect: () => set({ selected: new Set() }),
    stopAt: (column, card) => {
      if (now().tabStops[column] !== card) set({ tabStops: { ...now().tabStops, [column]: card } });
    },
    focus: (focus) => set({ focus }),
    reveal: (reveal) => set({ reveal }),
    seek: (sought) => set({ sought }),
    point: (card) => {
      const asked = card && { sought: null, focus: card, reveal: card };
      if (now().pointed !== card) set({ pointed: card, ...asked });
    },
    hold: (held, flowed) => {
      if (held.size > 0 || now().held.size > 0) set({ held, flowed });
    },
    admit: (lane, added) => {
      const held = new Map(now().held);
      held.delete(lane);
      set({ held, arrived: new Set(added), focus: added[0] ?? null });
    },
    release: (lanes) => {
      const held = new Map(now().held);
      for (const lane of lanes) held.delete(lane);
      set({ held });
    },
    forget: (cards, heightOf) => {
      if (cards.length === 0) return;
      const { selected, heights } = now();
      const measured = cards.map((card) => [card, heightOf(card)] as const);
      set({
        selected: new Set([...selected].filter((card) => !cards.includes(card))),
        heights: new Map([...heights, ...measured]),
      });
    },
    fold: (group, folded) => {
      const next = new Set(now().folded);
      if (folded) next.add(group);
      else next.delete(group);
      set({ folded: next });
    },
    lift: (items, by) => set({ drag: { ...items, by, target: null, disturbed: false } }),
    aim: (target) => {
      const { drag } = now();
      if (drag && !sameTarget(drag.target, target)) set({ drag: { ...drag, target } });
    },
    disturb: () => {
      const { drag } = now();
      if (drag) set({ drag: { ...drag, disturbed: true } });
    },
    letGo: () => set({ drag: null }),
    show: (dialog) => set({ dialog }),
    compose: (column) => {
      const asked = (now().composing?.asked ?? 0) + 1;
      // The lane one writes in is the one a phone shows, also when it is turned.
      set(column ? { composing: { column, asked }, column } : { composing: null });
    },
  };
}

/** Who comes to a lane sees all that lies there. */
const FRESH_LOOK: Pick<ScreenState, 'held' | 'flowed' | 'selected'> = {
  held: new Map(),
  flowed: new Map(),
  selected: new Set(),
};

function toggled(selected: ReadonlySet<CardId>, card: CardId): ReadonlySet<CardId> {
  const next = new Set(selected);
  if (!next.delete(card)) next.add(card);
  return next;
}
