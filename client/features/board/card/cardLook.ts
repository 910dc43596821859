import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { Cell } from '../move/placeAt.ts';
import type { ScreenState } from '../screen/screenState.ts';

/** What this screen does with one card. */
export const LOOK = {
  open: 1,
  tab: 2,
  selected: 4,
  lifted: 8,
  aimed: 16,
  arriving: 32,
  pointed: 64,
} as const;

export interface DrawnCard extends Cell {
  readonly id: CardId;
  readonly group: GroupId | null;
}

/** All of it as one number, so that a card is drawn anew only for what concerns it. */
export function cardLook(state: ScreenState, { id, group, step, column }: DrawnCard): number {
  const { open, drag } = state;
  const lifted = drag?.items.some((item) => item.id === id || item.id === group) ?? false;
  const onto = drag?.target?.kind === 'onto' ? drag.target.entry : null;
  return (
    (open?.card === id && open.step === step && open.column === column ? LOOK.open : 0) |
    (state.tabStops[column] === id ? LOOK.tab : 0) |
    (state.selected.has(id) ? LOOK.selected : 0) |
    (lifted ? LOOK.lifted : 0) |
    (onto !== null && (onto === id || onto === group) ? LOOK.aimed : 0) |
    (state.arrived.has(id) ? LOOK.arriving : 0) |
    (state.pointed === id ? LOOK.pointed : 0)
  );
}

/** Where a screen marks cards and groups, and which. */
const MARKED = {
  open: ({ open }) => [open?.card],
  tabStops: ({ tabStops }) => Object.values(tabStops),
  selected: ({ selected }) => selected,
  drag: ({ drag }) => [
    ...(drag?.items ?? []).map(({ id }) => id),
    drag?.target?.kind === 'onto' ? drag.target.entry : null,
  ],
  arrived: ({ arrived }) => arrived,
  pointed: ({ pointed }) => [pointed],
} satisfies Partial<Record<keyof ScreenState, (state: ScreenState) => Iterable<Id>>>;
type Id = string | null | undefined;

/** The cards and groups whose look may have changed with the screen: all others look as they did. */
export function looksChanged(before: ScreenState, now: ScreenState): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const part of PARTS) {
    if (before[part] === now[part]) continue;
    for (const state of [before, now]) for (const id of MARKED[part](state)) if (id) ids.add(id);
  }
  return ids;
}

const PARTS = ['open', 'tabStops', 'selected', 'drag', 'arrived', 'pointed'] as const;
