import type { CellItem } from '#shared/board/cells.ts';
import type { Card } from '#shared/domain/card.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { type CardVotes, groupVotes, votesFor } from '#shared/domain/stage/votes.ts';
import type { LetsThrough } from './matrixFilter.ts';

/** What a cell of the matrix shows. */
export interface CellView {
  /** Cards, those in groups counted one by one. */
  readonly total: number;
  /** Those that the filter lets through. */
  readonly found: number;
  readonly top: readonly TopLine[];
  /** Found cards that are not among the top lines. */
  readonly more: number;
}

export interface TopLine {
  readonly id: string;
  readonly text: string;
  readonly lang: Lang;
  /** null before any vote about the step. */
  readonly votes: number | null;
}

export interface CellReader {
  readonly rounds: Stage['rounds'];
  readonly lets: LetsThrough;
  /** Whether a text says something of what is looked for. */
  readonly says: (text: string) => boolean;
}

const LINES = 2;

/** The two most chosen in the latest closed round; before any vote the two that lie first. */
export function cellView(items: readonly CellItem[], reader: CellReader): CellView {
  const lines = items.flatMap((item) => lineOf(item, reader));
  const chosen = lines.toSorted((a, b) => (b.votes?.votes ?? 0) - (a.votes?.votes ?? 0));
  const top = chosen.slice(0, LINES);
  const found = cardsOf(lines);
  return {
    total: items.reduce((sum, item) => sum + (item.kind === 'group' ? item.cards.length : 1), 0),
    found,
    top: top.map(({ id, text, lang, votes }) => ({ id, text, lang, votes: votes?.votes ?? null })),
    more: found - cardsOf(top),
  };
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly lang: Lang;
  readonly cards: number;
  readonly votes: CardVotes | null;
}

const cardsOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.cards, 0);

function lineOf(item: CellItem, { rounds, lets, says }: CellReader): Line[] {
  const title = item.kind === 'group' ? item.group.title.trim() : '';
  const all: readonly Card[] = item.kind === 'group' ? item.cards : [item.card];
  const cards = all.filter((card) => lets(card, title));
  const [first] = cards;
  if (!first) return [];
  // A group is its title, unless what is looked for stands in one of its cards.
  const { lang } = first;
  const texts = [
    { text: title, lang },
    ...cards.map((card) => ({ ...card, text: card.text.trim() })),
  ];
  const hit = texts.find(({ text }) => text && says(text));
  const said = hit ?? { text: title || first.text.trim(), lang };
  const votes =
    item.kind === 'group'
      ? groupVotes({ rounds }, item.group.id, cards)
      : votesFor({ rounds }, first);
  return [{ id: item.id, text: said.text, lang: said.lang, cards: cards.length, votes }];
}
