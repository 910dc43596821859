import * as v from 'valibot';
import type { BoardDoc } from '#shared/board/doc.ts';
import { findText } from '#shared/board/texts.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { type KeptSummary, parseKeptSummary } from '#shared/summary/keptSummary.ts';
import { withoutCard } from '#shared/summary/withoutCard.ts';
import type { ErasedCard } from '../../store/Store.ts';

/** A kept summary in which what has been erased since says nothing; one made after a card was changed keeps its words. */
export function rewriteKept(json: string, erased: readonly ErasedCard[], now: BoardDoc): string {
  const gone = erased.filter(({ card, what }) => what === 'card' || !saysNow(json, card, now));
  const cards = new Set(gone.map(({ card }) => card));
  const untitled = JSON.parse(json, (_, value) =>
    isOnly(value, cards) ? { ...value, title: '' } : value,
  );
  const kept = parseKeptSummary(JSON.stringify(untitled));
  if (!kept) return json;
  const summary = gone.reduce((rest, { card }) => withoutCard(rest, card), kept.summary);
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
