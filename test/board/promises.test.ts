import { describe, expect, test } from 'vitest';
import type { BoardDoc } from '#shared/board/doc.ts';
import { addActor, mergeActor } from '#shared/board/edits/actors.ts';
import { answerHolds, choosePart, readAloud, setParty } from '#shared/board/edits/promise.ts';
import { aliasesOf, hasJoint, jointWords, promiseAt } from '#shared/board/promises.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { tableId } from '#shared/domain/ids.ts';
import { readState, wordingOf } from '#shared/domain/promise.ts';
import { actorNo, copyOf, meet, newActor, REMOVAL, sampleBoard, TABLE } from './sample.ts';

const [here, there, third] = [actorNo(1), actorNo(2), actorNo(3)];
const NEXT = tableId(2);
const JOINT = textName.promise('joint', 'what');
const part = (table = TABLE, words = 'slippa berätta två gånger') =>
  ({ part: 'what', table, words, joiner: ' och ' }) as const;

function write(doc: BoardDoc, name: string, words: string, index = 0): void {
  const text = findText(doc, { of: 'root', name });
  if (text) spliceText(doc, text, { index, remove: 0, insert: words });
}

const joint = (doc: BoardDoc): string => jointWords(readBoard(doc), 'what');

describe('the promise of a table', () => {
  test('two phones that choose parties while offline both keep theirs', () => {
    const one = sampleBoard();
    addActor(one, newActor(3), REMOVAL);
    const another = copyOf(one);
    setParty(one, TABLE, here, true);
    setParty(one, TABLE, third, true);
    setParty(another, TABLE, there, true);
    meet(one, another);
    for (const doc of [one, another]) {
      expect(promiseAt(readBoard(doc), TABLE).parties).toEqual([here, there, third].sort());
    }
  });

  test('[B10] counts merged parties once, and finds all ids under which they were chosen', () => {
    const doc = sampleBoard();
    setParty(doc, TABLE, here, true);
    setParty(doc, TABLE, there, true);
    mergeActor(doc, there, here);
    const board = readBoard(doc);
    expect(promiseAt(board, TABLE).parties).toEqual([here]);
    const chosen = board.promises.get(TABLE)?.parties ?? [];
    expect(aliasesOf(chosen, here, board.actors)).toEqual([here, there]);
  });

  test('is read aloud until its words are changed', () => {
    const doc = sampleBoard();
    write(doc, textName.promise(TABLE, 'what'), 'slippa vänta');
    readAloud(doc, TABLE, wordingOf(promiseAt(readBoard(doc), TABLE).words));
    expect(readState(promiseAt(readBoard(doc), TABLE))).toBe('read');
    write(doc, textName.promise(TABLE, 'sign'), 'ingen ringer');
    expect(readState(promiseAt(readBoard(doc), TABLE))).toBe('changed');
  });
});

describe('the joint promise', () => {
  test('takes the words of a table and keeps whose they were, without touching the table', () => {
    const doc = sampleBoard();
    write(doc, textName.promise(TABLE, 'what'), part().words);
    expect(hasJoint(readBoard(doc))).toBe(false);
    choosePart(doc, part(), true);
    expect(joint(doc)).toBe(part().words);
    expect(readBoard(doc).origins.get('what')).toEqual([TABLE]);
    expect(hasJoint(readBoard(doc))).toBe(true);
    expect(promiseAt(readBoard(doc), TABLE).words.what).toBe(part().words);
  });

  test('joins the words of a second table, and lets either out again', () => {
    const doc = sampleBoard();
    choosePart(doc, part(), true);
    choosePart(doc, part(NEXT, 'bli uppringd'), true);
    expect(joint(doc)).toBe('slippa berätta två gånger och bli uppringd');
    choosePart(doc, part(), false);
    expect(joint(doc)).toBe('bli uppringd');
    expect(readBoard(doc).origins.get('what')).toEqual([NEXT]);
  });

  test('keeps what has been rewritten there when a table is let out', () => {
    const doc = sampleBoard();
    choosePart(doc, part(), true);
    write(doc, JOINT, 'aldrig ', 7);
    choosePart(doc, part(), false);
    expect(joint(doc)).toBe('slippa aldrig berätta två gånger');
    expect(readBoard(doc).origins.get('what')).toEqual([]);
  });

  test('two who choose while offline keep the words of both tables', () => {
    const one = sampleBoard();
    const another = copyOf(one);
    choosePart(one, part(), true);
    choosePart(another, part(NEXT, 'bli uppringd'), true);
    meet(one, another);
    for (const doc of [one, another]) {
      expect(joint(doc)).toContain('slippa berätta två gånger');
      expect(joint(doc)).toContain('bli uppringd');
      expect(readBoard(doc).origins.get('what')).toEqual([TABLE, NEXT]);
    }
  });

  test('a choice that is taken back brings back the very words that stood there', () => {
    const doc = sampleBoard();
    choosePart(doc, part(), true);
    choosePart(doc, part(NEXT, 'bli uppringd'), true);
    choosePart(doc, part(), false)?.(doc);
    expect(joint(doc)).toBe('slippa berätta två gånger och bli uppringd');
    expect(readBoard(doc).origins.get('what')).toEqual([TABLE, NEXT]);
  });

  test('takes no more than a text can hold', () => {
    const doc = sampleBoard();
    choosePart(doc, part(TABLE, 'x'.repeat(1500)), true);
    expect(choosePart(doc, part(NEXT, 'y'.repeat(500)), true)).toBeNull();
    expect(readBoard(doc).origins.get('what')).toEqual([TABLE]);
  });

  test('whether it holds is one answer for each table', () => {
    const doc = sampleBoard();
    answerHolds(doc, TABLE, 'partly');
    expect(promiseAt(readBoard(doc), TABLE).holds).toBe('partly');
    expect(promiseAt(readBoard(doc), NEXT).holds).toBeNull();
  });
});
