import { CHAIRS } from '#shared/domain/chairs.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { tablePhrase } from '../../phrases.ts';
import type { CardLine, Summary } from '../../Summary.ts';
import { heading, item, list, table } from '../blocks.ts';
import { cardItem } from '../lineItem.ts';
import type { Block } from '../SummaryDocument.ts';
import { STEP_WORDS } from '../words/steps.ts';

/** The problem before and now, table by table. */
export function questions({ questions: asked }: Summary, lang: Lang): Block[] {
  const words = STEP_WORDS[lang];
  const rows = asked.map(({ table: of, before, now }) => [
    tablePhrase(of, lang),
    before || '–',
    now || '–',
  ]);
  const head = [words.table, words.before, words.now];
  return rows.length > 0 ? [heading(4, words.newWords), ...table(words.newWords, head, rows)] : [];
}

/** What was seen from each chair. */
export function chairs(cards: readonly CardLine[], lang: Lang): Block[] {
  const words = STEP_WORDS[lang];
  const on = cards.filter(({ form }) => form === 'chair');
  const items = CHAIRS.flatMap((chair) => {
    const its = on.filter((card) => card.chair === chair);
    const inside = its.map((card) => cardItem(card, 'needs', lang));
    return its.length > 0 ? [item(words.chair[chair], { items: inside })] : [];
  });
  // One that lies on no chair is told all the same.
  const others = on.filter(({ chair }) => chair === null);
  const all = [...items, ...others.map((card) => cardItem(card, 'needs', lang))];
  return all.length > 0 ? [heading(4, words.chairs), ...list(all)] : [];
}

/** What organisations say of their own part, gathered without saying which. */
export function ownParts(cards: readonly CardLine[], lang: Lang): Block[] {
  const items = cards
    .filter(({ form }) => form === 'selfPart')
    .map((card) => cardItem(card, 'needs', lang));
  return items.length > 0 ? [heading(4, STEP_WORDS[lang].ownParts), ...list(items)] : [];
}
