import type { BoardDoc } from '#shared/board/doc.ts';
import { findText } from '#shared/board/texts.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { type KeptSummary, parseKeptSummary } from '#shared/summary/keptSummary.ts';
import { withoutCard } from '#shared/summary/withoutCard.ts';
import type { ErasedCard } from '../../store/Store.ts';

/** A kept summary in which what has been erased since says nothing; one made after a card was changed keeps its words. */
export function rewriteKept(json: string, erased: readonly ErasedCard[], now: BoardDoc): string {
  const kept = parseKeptSummary(json);
  if (!kept) return json;
  const gone = erased.filter(({ card, what }) => what === 'card' || !saysNow(json, card, now));
  const summary = gone.reduce((rest, { card }) => withoutCard(rest, card), kept.summary);
  return JSON.stringify({ ...kept, summary } satisfies KeptSummary);
}

function saysNow(json: string, card: CardId, now: BoardDoc): boolean {
  const words = findText(now, { of: 'card', card, field: 'text' })?.toString() ?? '';
  return words !== '' && json.includes(JSON.stringify(words));
}
