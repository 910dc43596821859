import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Board, EMPTY_BOARD } from '#shared/board/board.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import { editActor, mergeActor } from '#shared/board/edits/actors.ts';
import { addCard, hideCard, removeCard, tagActor } from '#shared/board/edits/cards.ts';
import { acceptOffer, answerVisit } from '#shared/board/edits/exchange.ts';
import { sewInto } from '#shared/board/edits/groups.ts';
import { moveCard, moveGroup } from '#shared/board/edits/place.ts';
import { setParty } from '#shared/board/edits/promise.ts';
import { nameBoundary, rateRelation, wantRung } from '#shared/board/edits/relations.ts';
import { setStake, touchArea } from '#shared/board/edits/stakes.ts';
import { linkCards, setStrategy } from '#shared/board/edits/strategy.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { stakeKey } from '#shared/board/read/flat.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { writeSkeleton } from '#shared/board/skeleton.ts';
import { findText, spliceText, type TextPath } from '#shared/board/texts.ts';
import { watchBoard } from '#shared/board/watch.ts';
import { relationId } from '#shared/domain/ids.ts';
import { act, deliver, outbox, people, stepsOf } from './people.ts';
import {
  actorNo,
  at,
  cardNo,
  copyOf,
  groupNo,
  MARK,
  meet,
  newCard,
  OFFER,
  RELATION,
  REMOVAL,
  sampleBoard,
  TABLE,
  VISIT,
  WRITER,
} from './sample.ts';

const KINDS = [
  'cards',
  'groups',
  'actors',
  'relations',
  'visits',
  'offers',
  'caseMarks',
  'stakes',
  'areas',
  'promises',
  'origins',
  'texts',
] as const;
const OTHER_RELATION = relationId(actorNo(1), actorNo(3));

function write(doc: BoardDoc, path: TextPath, words: string): void {
  const text = findText(doc, path);
  if (text) spliceText(doc, text, { index: 0, remove: 0, insert: words });
}

/** A watched board, and what somebody else does to it. */
function watched() {
  const doc = sampleBoard();
  wantRung(doc, RELATION, 2);
  wantRung(doc, OTHER_RELATION, 1);
  const boards: Board[] = [];
  const { board, close } = watchBoard(doc, (next) => boards.push(next));
  const others = copyOf(doc);
  const remotely = (change: (doc: BoardDoc) => void): void => {
    change(others);
    meet(doc, others);
  };
  return { doc, before: board, boards, remotely, close };
}

type Change = readonly [
  what: string,
  kind: (typeof KINDS)[number],
  id: string,
  change: (doc: BoardDoc) => void,
];
const one = cardNo(1);
const CHANGES: readonly Change[] = [
  [
    'a letter in a card',
    'cards',
    one,
    (d) => write(d, { of: 'card', card: one, field: 'text' }, 'x'),
  ],
  ['an actor named on a card', 'cards', one, (d) => tagActor(d, one, actorNo(1), true)],
  ['a moved card', 'cards', one, (d) => moveCard(d, one, at('b01'))],
  ['a card sewn into a group', 'cards', one, (d) => sewInto(d, groupNo(1), [one])],
  ['a link', 'cards', one, (d) => linkCards(d, one, cardNo(2), 'answers')],
  ['a word of a strategy', 'cards', one, (d) => setStrategy(d, one, 'owner', 'Rektor')],
  ['a hidden card', 'cards', one, (d) => hideCard(d, one, true)],
  ['a card taken away', 'cards', one, (d) => removeCard(d, one, REMOVAL)],
  ['a new card', 'cards', cardNo(9), (d) => addCard(d, newCard(9), WRITER)],
  ['an erased card', 'cards', one, (d) => d.getMap(ROOT.cards).delete(one)],
  [
    'the title of a group',
    'groups',
    groupNo(1),
    (d) => write(d, { of: 'group', group: groupNo(1) }, 'x'),
  ],
  ['a moved group', 'groups', groupNo(1), (d) => moveGroup(d, groupNo(1), at('b01'))],
  ['a renamed actor', 'actors', actorNo(1), (d) => editActor(d, actorNo(1), 'name', 'Skolan')],
  ['a merged actor', 'actors', actorNo(1), (d) => mergeActor(d, actorNo(1), actorNo(2))],
  ['a wanted rung', 'relations', RELATION, (d) => wantRung(d, RELATION, 4)],
  ['a boundary', 'relations', RELATION, (d) => nameBoundary(d, RELATION, 'legal', true)],
  [
    'a relation that no longer says anything',
    'relations',
    RELATION,
    (d) => wantRung(d, RELATION, null),
  ],
  [
    'a stake',
    'stakes',
    stakeKey(actorNo(1), TABLE),
    (d) => setStake(d, actorNo(1), TABLE, 'canAct', true),
  ],
  ['the party of a promise', 'promises', TABLE, (d) => setParty(d, TABLE, actorNo(1), true)],
  ['an area of life', 'areas', 'home', (d) => touchArea(d, 'home', actorNo(1), true)],
  ['an accepted offer', 'offers', OFFER, (d) => acceptOffer(d, OFFER, actorNo(2), true)],
  ['what is offered', 'offers', OFFER, (d) => write(d, { of: 'offer', offer: OFFER }, 'x')],
  ['an answer to a visit', 'visits', VISIT, (d) => answerVisit(d, VISIT, actorNo(2), 'yes')],
  [
    'what one wants to see',
    'visits',
    VISIT,
    (d) => write(d, { of: 'visit', visit: VISIT, field: 'learn' }, 'x'),
  ],
  ['why she falls there', 'caseMarks', MARK, (d) => write(d, { of: 'caseMark', mark: MARK }, 'x')],
  [
    'a root text',
    'texts',
    textName.stitch(RELATION),
    (d) => write(d, { of: 'root', name: textName.stitch(RELATION) }, 'Ring varandra'),
  ],
];

describe.each(CHANGES)('%s, from somebody else', (_what, kind, id, change) => {
  test('gives one new board, in which all that did not change is the very same', () => {
    const { doc, before, boards, remotely } = watched();
    remotely(change);
    expect(boards).toHaveLength(1);
    const [after = before] = boards;
    expect(after).toEqual(readBoard(doc));
    for (const other of KINDS.filter((name) => name !== kind))
      expect(after[other]).toBe(before[other]);
    const find = (board: Board, key: string) =>
      (board[kind] as ReadonlyMap<string, unknown>).get(key);
    expect(find(after, id)).not.toEqual(find(before, id));
    for (const key of before[kind].keys())
      if (key !== id) expect(find(after, key)).toBe(find(before, key));
  });
});

test.each<readonly [string, (doc: BoardDoc) => void]>([
  ['the skeleton', (d) => writeSkeleton(d, 3)],
  [
    'a rating taken back before it was heard of',
    (d) => {
      rateRelation(d, RELATION, { end: actorNo(1), table: TABLE, rung: 1 });
      rateRelation(d, RELATION, { end: actorNo(1), table: TABLE, rung: null });
    },
  ],
  ['the same value once more', (d) => raw(d, one)?.set('lifted', false)],
  ['an unknown key of a card', (d) => raw(d, one)?.set('colour', 'red')],
  ['a strange value', (d) => raw(d, one)?.set('hidden', 'ja')],
  [
    'a letter written and taken back',
    (d) => {
      const text = findText(d, { of: 'card', card: one, field: 'text' });
      text?.insert(0, 'x');
      text?.delete(0, 1);
    },
  ],
  ['nothing', () => {}],
])('%s gives no new board, for a board shows nothing of it', (_what, change) => {
  const { boards, remotely } = watched();
  remotely(change);
  expect(boards).toEqual([]);
});

function raw(doc: BoardDoc, id: string): Y.Map<unknown> | null {
  const card = doc.getMap(ROOT.cards).get(id);
  return card instanceof Y.Map ? card : null;
}

test('a local edit is seen like anybody else’s', () => {
  const { doc, boards } = watched();
  write(doc, { of: 'card', card: one, field: 'text' }, 'Nytt: ');
  expect(boards.at(-1)?.cards.get(one)?.text).toBe('Nytt: Kort 1');
});

test('after close no board comes', () => {
  const { doc, boards, close } = watched();
  close();
  hideCard(doc, one, true);
  expect(boards).toEqual([]);
});

test('whatever happens, the watched board is the board that would be read, and nothing unchanged is made anew', () => {
  fc.assert(
    fc.property(
      stepsOf(2),
      fc.array(fc.nat(100), { minLength: 1, maxLength: 20 }),
      (steps, order) => {
        const docs = people(2);
        const sent = outbox(docs);
        const [mine] = docs;
        if (!mine) return;
        let board = EMPTY_BOARD;
        const watching = watchBoard(mine, (next) => {
          for (const kind of KINDS) expectSame(board[kind], next[kind]);
          expect(next).not.toEqual(board);
          board = next;
        });
        board = watching.board;
        for (const [i, step] of steps.entries()) {
          const doc = docs[step.who];
          if (doc) act(doc, step, i);
          if (i % 9 === 8) deliver(docs, sent, order);
          expect(board).toEqual(readBoard(mine));
        }
      },
    ),
    { numRuns: 40 },
  );
});

/** What equals what stood there before must be what stood there before. */
function expectSame(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): void {
  for (const [id, thing] of after) {
    const was = before.get(id);
    if (was !== undefined && was !== thing) expect(thing).not.toEqual(was);
  }
}
