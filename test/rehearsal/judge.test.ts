import { expect, test } from 'vitest';
import { type Board, EMPTY_BOARD } from '#shared/board/board.ts';
import { newBoardDoc } from '#shared/board/doc.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import {
  type CardId,
  type GroupId,
  type ParticipantId,
  type RoundId,
  type TableId,
  tableId,
} from '#shared/domain/ids.ts';
import { tallyOf } from '#shared/domain/stage/tally.ts';
import { judgeCards, judgeExit, judgeTally, judgeTexts } from './judge.ts';
import { type HandedBallot, Notebook } from './Notebook.ts';

const idOf = (n: number) => `card-${n}-0000000000000000`.slice(0, 22) as CardId;

/** What a board shows that holds these cards. */
function boardOf(cards: readonly (readonly [id: CardId, text: string])[]): Board {
  const doc = newBoardDoc();
  const participant = 'participant-0000000000' as ParticipantId;
  for (const [id, text] of cards) {
    const place = { step: 'valueVision', column: 'needs', rank: 'a0' } as const;
    const writer = {
      participant,
      table: null,
      org: null,
      lang: 'sv',
      at: 1_800_000_000_000,
    } as const;
    addCard(doc, { id, place, text, actors: [] }, writer);
  }
  return readBoard(doc);
}

/** Three cards as their writers remember them. */
function threeCards(): { notebook: Notebook; board: readonly (readonly [CardId, string])[] } {
  const notebook = new Notebook();
  const board = [1, 2, 3].map((n) => {
    const mark = notebook.newMark();
    notebook.wrote({ id: idOf(n), by: n, mark, words: `Ett kort ${mark}`, at: 0 });
    return [idOf(n), `Ett kort ${mark}`] as const;
  });
  return { notebook, board };
}

test('a board that holds what was written, once, is faultless', () => {
  const { notebook, board } = threeCards();
  const verdict = judgeCards(notebook, boardOf(board));
  expect(verdict).toMatchObject({ written: 3, onBoard: 3, lost: [], doubled: [], strange: [] });
});

test('a card that is not on the board is lost', () => {
  const { notebook, board } = threeCards();
  expect(judgeCards(notebook, boardOf(board.slice(1))).lost).toEqual(['·1·']);
});

test('a card that went with a phone before anybody saw it is not lost, and may be on the board all the same', () => {
  const { notebook, board } = threeCards();
  for (const n of [1, 2]) notebook.lost(idOf(n), 'withPhone');
  const verdict = judgeCards(notebook, boardOf(board.slice(1)));
  expect(verdict).toMatchObject({ lost: [], strange: [], goneWithPhones: 1 });
});

test('the same words under another id are a double, and nobody wrote that card', () => {
  const { notebook, board } = threeCards();
  const verdict = judgeCards(notebook, boardOf([...board, [idOf(4), 'Ett kort ·2·']]));
  expect(verdict).toMatchObject({ doubled: ['·2·'], strange: ['·2·'] });
});

test('a card that was thrown away unseen has no business on the board', () => {
  const { notebook, board } = threeCards();
  notebook.lost(idOf(3), 'thrownAway');
  expect(judgeCards(notebook, boardOf(board)).strange).toEqual(['·3·']);
});

test('a text is whole when it holds each letter that was typed, in whatever order they came to stand', () => {
  const { notebook, board } = threeCards();
  for (const letter of 'abc') notebook.letter(idOf(1), letter);
  notebook.letter('text:promise:t1:what', 'x');
  const now = (text: string) => boardOf([[idOf(1), text], ...board.slice(1)]);
  const judged = (text: string, promise = 'x') =>
    judgeTexts(notebook, now(text), () => promise).broken;
  expect(judged('Ett kort ·1·acb')).toEqual([]);
  expect(judged('Ett kort ·1·ab')).toEqual([idOf(1)]);
  expect(judged('Ett kort ·1·abcc')).toEqual([idOf(1)]);
  expect(judged('Ett kort ·1·abc', '')).toEqual(['text:promise:t1:what']);
});

const ROUND = 'round-0000000000000000' as RoundId;

const ballot = (
  voter: string,
  table: TableId,
  choices: Readonly<Record<CardId, number>>,
  answer: string | null = 'taken',
): HandedBallot => ({
  voter,
  slip: { kind: 'ballot', round: ROUND, turn: 0, table, choices },
  answer,
});

test('ballots are counted by themselves as the rules count them, groups and merged tables among them', () => {
  const [one, two, three] = [1, 2, 3].map(idOf) as [CardId, CardId, CardId];
  const group = 'group-0000000000000000' as GroupId;
  const ballots = [
    ballot('1:0', tableId(1), { [one]: 2, [two]: 2 }),
    ballot('2:0', tableId(2), { [one]: 1, [three]: 1 }),
    ballot('3:0', tableId(3), { [three]: 2 }),
    ballot('3:0', tableId(3), { [three]: 1 }),
    ballot('4:0', tableId(4), { [three]: 2 }, 'closed'),
    ballot('5:0', tableId(4), { [three]: 2 }, null),
  ];
  const groupOf = (card: CardId) => (card === three ? null : group);
  const merged = new Map([[tableId(3), tableId(2)]]);
  const told = tallyOf(
    [
      { table: tableId(1), choices: { [one]: 2, [two]: 2 } },
      { table: tableId(2), choices: { [one]: 1, [three]: 1 } },
      { table: tableId(2), choices: { [three]: 1 } },
    ],
    2,
    groupOf,
  );
  const hall = { merged, groupOf };
  expect(judgeTally(ballots, { tally: told, perCard: 2, voters: 3 }, hall)).toEqual({
    counted: 3,
    wrong: [],
  });
  expect(judgeTally(ballots, { tally: told, perCard: 2, voters: 4 }, hall).wrong).toEqual([
    '4 voters',
  ]);
  const more = { ...told, [one]: { votes: 4, tables: 2 } };
  expect(judgeTally(ballots, { tally: more, perCard: 2, voters: 3 }, hall).wrong).toEqual([one]);
  const { [two]: _, ...less } = told;
  expect(judgeTally(ballots, { tally: less, perCard: 2, voters: 3 }, hall).wrong).toEqual([two]);
  const fewer = { ...told, [three]: { votes: 2, tables: 2 } };
  expect(judgeTally(ballots, { tally: fewer, perCard: 2, voters: 3 }, hall).wrong).toEqual([three]);
});

test('an empty board has lost everything', () => {
  expect(judgeCards(threeCards().notebook, EMPTY_BOARD).lost).toHaveLength(3);
});

test('answers on the way out are counted once each, as those who gave them were told', () => {
  const notebook = new Notebook();
  const given = [5, 5, 4, 3, 1];
  for (const [n, rating] of given.entries()) notebook.ratings.set(n, { rating, answer: 'taken' });
  notebook.ratings.set(9, { rating: 2, answer: 'closed' });
  const judged = (answers: number, ratings: number[]) =>
    judgeExit(notebook, { answers, ratings }).wrong;
  expect(judged(5, [1, 0, 1, 1, 2])).toEqual([]);
  expect(judged(6, [1, 1, 1, 1, 2])).toEqual(['2', 'answers']);
  expect(judged(5, [1, 0, 1, 2, 1])).toEqual(['4', '5']);
});
