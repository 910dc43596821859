import type { Lang } from '#shared/domain/lang.ts';
import { textOf } from '../cards.ts';
import { tablePhrase, votesPhrase } from '../phrases.ts';
import type { CardLine, Line } from '../Summary.ts';
import { SUMMARY_WORDS } from '../words/words.ts';
import { inline, withBreaks } from './escape.ts';

/** A card as a list item; a group as an item with its cards beneath. */
export function listItem(line: Line, lang: Lang): string {
  if (line.kind === 'card') return cardItem(line, lang, '');
  const words = SUMMARY_WORDS[lang];
  const title = `**${inline(line.title) || words.unnamedGroup}**`;
  const facts = [words.cardCount(line.cards.length), ...votesOf(line, lang)];
  const cards = line.cards.map((card) => cardItem(card, lang, '  '));
  return [`- ${title} (${facts.join(' · ')})`, ...cards].join('\n');
}

function cardItem(card: CardLine, lang: Lang, indent: string): string {
  const words = SUMMARY_WORDS[lang];
  const under = `${indent}  `;
  const from = [card.table && inline(tablePhrase(card.table, lang)), card.org && inline(card.org)];
  const facts = [...from.filter(Boolean), ...votesOf(card, lang)].join(' · ');
  const rows = [
    withBreaks(card.text, under) || words.noText,
    card.soThat && `${words.soThat}: ${withBreaks(card.soThat, under)}`,
    facts && `*${facts}*`,
    card.actors.length > 0 && `${words.actors}: ${card.actors.map(inline).join(', ')}`,
  ];
  return `${indent}- ${rows.filter(Boolean).join(`\\\n${under}`)}`;
}

/** A short mention of a card or group that stands in full among the steps. */
export const mention = (line: Line, lang: Lang): string =>
  inline(textOf(line)) || SUMMARY_WORDS[lang].noText;

const votesOf = (line: Line, lang: Lang): string[] =>
  line.votes ? [votesPhrase(line.votes, lang)] : [];

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
