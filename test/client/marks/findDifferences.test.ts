import { describe, expect, test } from 'vitest';
import { newBoardDoc } from '#shared/board/doc.ts';
import { removeCard } from '#shared/board/edits/cards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { earlierLane } from '../../../client/features/marks/earlierLanes.ts';
import {
  type EarlierCard,
  findDifferences,
} from '../../../client/features/marks/findDifferences.ts';
import { removal, write } from '../../summary/day.ts';

const doc = newBoardDoc();
const kept: CardId = write(doc, 'kept', 'Står kvar');
const changed: CardId = write(doc, 'changed', 'Ingen får veta vad som hände efter remissen.');
const gone: CardId = write(doc, 'gone', 'Borttagen');
const erased: CardId = write(newBoardDoc(), 'erased', 'Finns inte på tavlan nu');

const earlier = (id: CardId, text: string, part: Partial<EarlierCard> = {}): EarlierCard => ({
  id,
  step: 'valueVision',
  column: 'needs',
  rank: 'a0',
  text,
  soThat: '',
  nextStep: '',
  lang: 'sv',
  org: null,
  table: null,
  group: null,
  removed: null,
  hidden: false,
  reported: false,
  ...part,
});
const then = [
  earlier(gone, 'Borttagen'),
  earlier(kept, 'Står kvar'),
  earlier(changed, 'Ingen får veta vad som hände efter remissen.'),
  earlier(erased, 'Finns inte på tavlan nu'),
];

removeCard(doc, gone, removal);
const text = findText(doc, { of: 'card', card: changed, field: 'text' });
if (text) spliceText(doc, text, { index: 0, remove: text.length, insert: '' });
const now = readBoard(doc).cards;

describe('what is other than it was', () => {
  test('is texts first, then what is gone; what was erased since is not told of', () => {
    expect(findDifferences(then, now).map(({ kind, card }) => [kind, card.id])).toEqual([
      ['changed', changed],
      ['gone', gone],
    ]);
  });

  test('says what a text was, and that it is empty now', () => {
    expect(findDifferences(then, now)[0]).toMatchObject({
      field: 'text',
      before: 'Ingen får veta vad som hände efter remissen.',
      now: '',
    });
  });

  test('is nothing of what was gone or hidden already then', () => {
    const already = [
      earlier(gone, 'Borttagen', { removed: 1 }),
      earlier(changed, 'Annat', { hidden: true }),
    ];
    expect(findDifferences(already, now)).toEqual([]);
  });
});

describe('a column as it lay', () => {
  test('has its groups together, where the group lay, and only the cards of a table when asked', () => {
    const table = 't4' as NonNullable<EarlierCard['table']>;
    const group = 'group-000000000000000a' as NonNullable<EarlierCard['group']>;
    const cards = [
      earlier(kept, 'En', { group, column: 'strengths', table }),
      earlier(gone, 'Två', { group, rank: 'a1' }),
      earlier(changed, 'Tre', { rank: 'a9' }),
    ];
    const groups = [
      { id: group, step: 'valueVision', column: 'needs', rank: 'b0', title: 'Ihop' },
    ] as const;
    const lane = earlierLane({ cards, groups: [...groups] }, 'valueVision', 'needs', null);
    expect(lane.map(({ title, cards: lay }) => [title, lay.map((card) => card.text)])).toEqual([
      [null, ['Tre']],
      ['Ihop', ['En', 'Två']],
    ]);
    const atTable = earlierLane({ cards, groups: [...groups] }, 'valueVision', 'needs', table);
    expect(atTable.flatMap((item) => item.cards.map((card) => card.text))).toEqual(['En']);
  });
});
