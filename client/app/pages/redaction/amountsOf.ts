import { choicesOf } from '#shared/domain/desk/choices.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import type { Words } from '../../../i18n/words.ts';

/** How much there is in each part that says anything at all, those that are left out too. */
export function amountsOf(
  summary: Summary,
  desk: Desk,
  lang: Lang,
  { common }: Pick<Words, 'common'>,
): ReadonlyMap<SummaryPart, string> {
  const all = desk.parts.map((part) => ({ ...part, included: true }));
  const { parts } = documentOf(summary, lang, { ...choicesOf(desk), parts: all });
  const cards = common.cards(summary.counts.cards);
  const told: Partial<Record<SummaryPart, string>> = {
    steps: cards,
    byTable: cards,
    strategies: common.cards(summary.counts.columns.strategies),
  };
  return new Map(parts.map(({ id }) => [id, told[id] ?? '']));
}
