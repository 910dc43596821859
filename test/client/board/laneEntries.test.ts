import { describe, expect, test } from 'vitest';
import { arrange } from '#shared/board/cells.ts';
import { newBoardDoc } from '#shared/board/doc.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { cardsOf, laneEntries } from '../../../client/features/board/lane/laneEntries.ts';
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
const NONE: ReadonlySet<CardId> = new Set();

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
    const entries = laneEntries(items, NONE, null);
    expect(entries.map(({ kind, id }) => [kind, id])).toEqual([
      ['group', group],
      ['card', c],
      ['card', d],
    ]);
    expect(cardsOf(entries)).toEqual([a, b, c, d]);
  });

  test('not the cards that wait', () => {
    expect(cardsOf(laneEntries(items, new Set([c]), null))).toEqual([a, b, d]);
  });

  test('an open card where it was opened, although it has been sewn to another meanwhile', () => {
    const entries = laneEntries(items, NONE, opened(b, { index: 1 }));
    expect(entries[1]).toEqual({ kind: 'card', id: b, card: null });
    expect(cardsOf(entries)).toEqual([a, b, c, d]);
  });

  test('an open card that has left the cell altogether', () => {
    const gone = newId<'card'>();
    expect(cardsOf(laneEntries(items, NONE, opened(gone, { index: 9 }))).at(-1)).toBe(gone);
  });

  test('a card that was opened in its group stays there', () => {
    expect(laneEntries(items, NONE, opened(b, { group }))).toEqual(laneEntries(items, NONE, null));
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
