import * as v from 'valibot';
import type { BoardDoc } from '#shared/board/doc.ts';
import { findText } from '#shared/board/texts.ts';
import { type CardId, isRandomId } from '#shared/domain/ids.ts';
import { type KeptSummary, parseKeptSummary } from '#shared/summary/keptSummary.ts';
import { withoutCard } from '#shared/summary/withoutCard.ts';
import type { Erased } from '../../store/Store.ts';

/** A kept summary in which cards that have been erased since say nothing; one made after a card was changed keeps its words. */
export function rewriteKept(json: string, erased: readonly Erased[], now: BoardDoc): string {
  const cards = new Set<CardId>();
  for (const { thing, what } of erased) {
    const card = thing as CardId;
    if (isRandomId(thing) && (what === 'card' || !saysNow(json, card, now))) cards.add(card);
  }
  const untitled = JSON.parse(json, (_, value) =>
    isOnly(value, cards) ? { ...value, title: '' } : value,
  );
  const kept = parseKeptSummary(JSON.stringify(untitled));
  if (!kept) return json;
  const summary = [...cards].reduce(withoutCard, kept.summary);
  return JSON.stringify({ ...kept, summary } satisfies KeptSummary);
}

function saysNow(json: string, card: CardId, now: BoardDoc): boolean {
  const words = findText(now, { of: 'card', card, field: 'text' })?.toString() ?? '';
  return words !== '' && json.includes(JSON.stringify(words));
}

const groupSchema = v.object({
  kind: v.literal('group'),
  cards: v.array(v.object({ id: v.string() })),
});

/** Whether it is a group in which nothing else lay. */
const isOnly = (value: unknown, cards: ReadonlySet<string>): boolean =>
  v.is(groupSchema, value) && value.cards.every(({ id }) => cards.has(id));
