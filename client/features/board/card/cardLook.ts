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

interface DrawnCard extends Cell {
  readonly id: CardId;
  readonly group: GroupId | null;
}

/** All of it as one number, so that a card is told only of what concerns it. */
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
