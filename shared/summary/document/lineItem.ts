import type { ColumnId } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { textOf } from '../cards.ts';
import { tablePhrase } from '../phrases.ts';
import type { CardLine, Line } from '../Summary.ts';
import { SUMMARY_WORDS } from '../words/words.ts';
import { item } from './blocks.ts';
import type { Item } from './SummaryDocument.ts';

/** A card, or a group with all its cards, in full. */
export function lineItem(line: Line, column: ColumnId, lang: Lang): Item {
  if (line.kind === 'card') return cardItem(line, column, lang);
  const words = SUMMARY_WORDS[lang];
  return item(line.title || words.unnamedGroup, {
    column,
    notes: [words.cardCount(line.cards.length)],
    votes: cast(line.votes),
    items: line.cards.map((card) => cardItem(card, column, lang)),
  });
}

export function cardItem(card: CardLine, column: ColumnId, lang: Lang): Item {
  const words = SUMMARY_WORDS[lang];
  return item(card.text || words.noText, {
    lang: card.text ? card.lang : null,
    column,
    notes: [
      card.soThat && `${words.soThat} ${card.soThat}`,
      originPhrase(card, lang),
      card.actors.length > 0 ? `${words.actors}: ${card.actors.join(', ')}` : '',
    ].filter(Boolean),
    votes: cast(card.votes),
  });
}

/** That nobody voted for a card says little of one that stood among hundreds. */
const cast = (votes: Line['votes']): Line['votes'] => (votes && votes.votes > 0 ? votes : null);

/** `Bord 4 · Skolan`: people are known by organisation and table only. */
export const originPhrase = ({ table, org }: CardLine, lang: Lang): string =>
  [table && tablePhrase(table, lang), org].filter(Boolean).join(' · ');

/** A short mention of a card or group that stands in full among the steps. */
export const mention = (line: Line, lang: Lang): string =>
  textOf(line) || SUMMARY_WORDS[lang].noText;
