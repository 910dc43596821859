import type { Card } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { ScreenState } from '../screen/screenState.ts';

/** What this screen does with one card, as one value: a card is told only of what concerns it. */
export function cardLook(
  state: ScreenState,
  card: Pick<Card, 'id' | 'group'>,
  column: ColumnId,
): string {
  const { drag } = state;
  const onto = drag?.target?.kind === 'onto' ? drag.target.entry : null;
  const facts: Readonly<Record<string, boolean>> = {
    tab: state.tabStops[column] === card.id,
    arriving: state.arrived.has(card.id),
    selected: state.selected.has(card.id),
    lifted: drag?.item.id === card.id || (drag !== null && drag.item.id === card.group),
    aimed: onto !== null && (onto === card.id || onto === card.group),
  };
  return Object.keys(facts)
    .filter((fact) => facts[fact])
    .join(' ');
}
