import { describe, expect, test } from 'vitest';
import { arrange } from '#shared/board/cells.ts';
import { newBoardDoc } from '#shared/board/doc.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { HeldLane } from '../../../client/features/board/lane/heldLane.ts';
import {
  cardOf,
  cardsOf,
  laneEntries,
  type SeenLane,
  withOpen,
} from '../../../client/features/board/lane/laneEntries.ts';
import type { OpenCard } from '../../../client/features/board/screen/screenState.ts';
import { planSewing } from '../../../client/features/group/planSewing.ts';
import { newId } from './table.tsx';

const doc = newBoardDoc();
const [a, b, c, d] = ['a0', 'a1', 'a2', 'a3'].map((rank): CardId => {
  const id: CardId = newId<'card'>();
  const place = { step: 'valueVision', column: 'needs', rank } as const;
  const writer = { participant: null, table: null, org: null, lang: 'sv', at: 1.8e12 } as const;
  addCard(doc, { id, place, text: rank, actors: [] }, writer);
  return id;
}) as [CardId, CardId, CardId, CardId];
const group = newId<'group'>();
const place = { step: 'valueVision', column: 'needs', rank: 'a0' } as const;
sewGroup(doc, { id: group, place, title: '' }, [a, b]);
const board = readBoard(doc);
const items = arrange(board).get('valueVision/needs') ?? [];
interface Seen extends Partial<SeenLane> {
  readonly open?: OpenCard;
}
const seen = ({ open, ...more }: Seen = {}) => {
  const lane = { items, cards: board.cards, unshown: new Map(), held: undefined };
  return withOpen(laneEntries({ ...lane, ...more }), open ?? null);
};

const opened = (card: CardId, more: Partial<OpenCard>): OpenCard => ({
  card,
  step: 'valueVision',
  column: 'needs',
  group: null,
  index: 0,
  startAt: 'text',
  ...more,
});

describe('what a lane lists', () => {
  test('groups with their cards, and cards by themselves', () => {
    const entries = seen();
    expect(entries.map(({ kind, id }) => [kind, id])).toEqual([
      ['group', group],
      ['card', c],
      ['card', d],
    ]);
    expect(cardsOf(entries)).toEqual([a, b, c, d]);
  });

  test('as it is kept under its reader, whatever others do with the cards', () => {
    const held: HeldLane = [
      { kind: 'card', id: d },
      { kind: 'group', id: group, cards: [b] },
    ];
    expect(cardsOf(seen({ held }))).toEqual([d, b]);
  });

  test('a place where somebody took a card away, without its words', () => {
    const taken = newId<'card'>();
    const held: HeldLane = [
      { kind: 'card', id: taken },
      { kind: 'group', id: group, cards: [a, taken] },
    ];
    const [card, sewn] = seen({ held });
    expect(card).toEqual({ kind: 'card', id: taken, card: null });
    expect(sewn?.kind === 'group' && sewn.cards.map(cardOf)).toEqual([board.cards.get(a), null]);
  });

  test('not the cards of a folded group among those that arrows go to', () => {
    expect(cardsOf(seen(), new Set([group]))).toEqual([c, d]);
  });

  test('an open card where it was opened, although it has been sewn to another meanwhile', () => {
    const entries = seen({ open: opened(b, { index: 1 }) });
    expect(entries[1]).toEqual({ kind: 'card', id: b, card: null });
    expect(cardsOf(entries)).toEqual([a, b, c, d]);
  });

  test('an open card that has left the cell altogether', () => {
    const gone = newId<'card'>();
    expect(cardsOf(seen({ open: opened(gone, { index: 9 }) })).at(-1)).toBe(gone);
  });

  test('a card that was opened in its group stays there', () => {
    expect(seen({ open: opened(b, { group }) })).toEqual(seen());
  });

  test('the very same as before where the open card lies as it did', () => {
    const entries = seen();
    expect(withOpen(entries, opened(c, { index: 1 }))).toBe(entries);
  });
});

describe('what sewing comes to', () => {
  test('single cards make a new group where the first of them lay', () => {
    expect(planSewing(board, [d, c])).toEqual({
      kind: 'new',
      place: { step: 'valueVision', column: 'needs', rank: 'a3' },
      cards: [d, c],
    });
  });

  test('cards join the group that one of them is in', () => {
    expect(planSewing(board, [c, a])).toEqual({ kind: 'into', group, cards: [c] });
  });

  test('one card, unknown cards and cards that lie together already are nothing to sew', () => {
    expect(planSewing(board, [c])).toBeNull();
    expect(planSewing(board, [c, newId<'card'>()])).toBeNull();
    expect(planSewing(board, [a, b])).toBeNull();
  });
});
