import type { ColumnId } from '#shared/domain/columns.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { compareRanked } from '#shared/domain/order.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { MarkAnswer } from '#shared/protocol/api.ts';
import { type EarlierCard, wasShown } from './findDifferences.ts';

type Earlier = Pick<MarkAnswer, 'cards' | 'groups'>;

/** What lay together: a group under its title, or one card by itself (`title` null). */
export interface EarlierItem {
  readonly id: string;
  readonly rank: string;
  readonly title: string | null;
  readonly cards: readonly EarlierCard[];
}

/** A column as it lay, with the cards of one table or of all. A card lay where its group did. */
export function earlierLane(
  { cards, groups }: Earlier,
  step: StepId,
  column: ColumnId,
  table: TableId | null,
): readonly EarlierItem[] {
  const items = new Map<string, EarlierItem>();
  for (const card of [...cards].sort(compareRanked)) {
    if (!wasShown(card) || (table !== null && card.table !== table)) continue;
    const group = groups.find(({ id }) => id === card.group);
    const { id, rank, step: lay, column: stood } = group ?? card;
    if (lay !== step || stood !== column) continue;
    const title = group ? group.title : null;
    items.set(id, { id, rank, title, cards: [...(items.get(id)?.cards ?? []), card] });
  }
  return [...items.values()].sort(compareRanked);
}

/** Where to begin to read: the step the room was in, or the first that has anything. */
export function firstStep(
  { cards, mark }: Pick<MarkAnswer, 'cards' | 'mark'>,
  plan: readonly { readonly step: StepId }[],
): StepId {
  const { position } = mark;
  const steps = plan.map(({ step }) => step);
  const lay = steps.find((step) => cards.some((card) => card.step === step && wasShown(card)));
  return position.kind === 'step' ? position.step : (lay ?? steps[0] ?? 'valueVision');
}
