import type { CardId, GroupId } from '#shared/domain/ids.ts';
import { pressesControl } from '../card/pressesControl.ts';
import type { Dragged } from './dropTarget.ts';

export interface FoundItem {
  readonly item: Dragged;
  readonly node: HTMLElement;
}

/** The card, or the group by its heading, that a press is on. Null on a control and in an open card. */
export function draggedFrom(target: EventTarget | null): FoundItem | null {
  if (!(target instanceof Element)) return null;
  const node = target.closest<HTMLElement>('[data-card], [data-group]');
  if (!node || 'open' in node.dataset || pressesControl(target, node)) return null;
  const { card, group } = node.dataset;
  if (card) return { item: { kind: 'card', id: card as CardId }, node };
  return group ? { item: { kind: 'group', id: group as GroupId }, node } : null;
}
