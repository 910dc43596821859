import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { type Dragged, type DropTarget, sameTarget } from '../drag/dropTarget.ts';
import {
  type BoardDialog,
  type Drag,
  FIRST_SCREEN,
  type OpenCard,
  type ScreenState,
} from './screenState.ts';

/** The state of one screen and the only ways to change it. Components select; they never set. */
export interface BoardScreen {
  readonly state: Pick<StoreApi<ScreenState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly look: (step: StepId | null) => void;
  readonly showColumn: (column: ColumnId) => void;
  readonly open: (card: OpenCard) => void;
  readonly close: () => void;
  readonly toggle: (card: CardId) => void;
  readonly deselect: () => void;
  /** The card that Tab reaches in a lane. */
  readonly stopAt: (column: ColumnId, card: CardId | null) => void;
  /** Asks for the focus of a card, now or when it comes on the page; null when it has it. */
  readonly focus: (card: CardId | null) => void;
  readonly reveal: (card: CardId | null) => void;
  /** Lets cards that waited come in. */
  readonly admit: (cards: readonly CardId[]) => void;
  readonly wait: (cards: ReadonlySet<CardId>) => void;
  readonly lift: (item: Dragged, by: Drag['by']) => void;
  readonly aim: (target: DropTarget) => void;
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
    // Who comes to a lane sees all that lies there.
    look: (step) => set({ step, waiting: new Set(), selected: new Set() }),
    showColumn: (column) => {
      if (now().column !== column) set({ column });
    },
    open: (open) => set({ open, composing: null }),
    close: () => set({ open: null }),
    toggle: (card) => set({ selected: toggled(now().selected, card) }),
    deselect: () => set({ selected: new Set() }),
    stopAt: (column, card) => {
      if (now().tabStops[column] !== card) set({ tabStops: { ...now().tabStops, [column]: card } });
    },
    focus: (focus) => set({ focus }),
    reveal: (reveal) => set({ reveal }),
    admit: (cards) => {
      const waiting = new Set(now().waiting);
      for (const card of cards) waiting.delete(card);
      set({ waiting, arrived: new Set(cards), reveal: cards[0] ?? null });
    },
    wait: (waiting) => {
      if (now().waiting !== waiting) set({ waiting });
    },
    lift: (item, by) => set({ drag: { item, by, target: null } }),
    aim: (target) => {
      const { drag } = now();
      if (drag && !sameTarget(drag.target, target)) set({ drag: { ...drag, target } });
    },
    letGo: () => set({ drag: null }),
    show: (dialog) => set({ dialog }),
    compose: (column) =>
      set({ composing: column && { column, asked: (now().composing?.asked ?? 0) + 1 } }),
  };
}

function toggled(selected: ReadonlySet<CardId>, card: CardId): ReadonlySet<CardId> {
  const next = new Set(selected);
  if (!next.delete(card)) next.add(card);
  return next;
}
