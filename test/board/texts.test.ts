import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type BoardDoc, LOCAL_EDIT, newBoardDoc } from '#shared/board/doc.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { isRootText } from '#shared/board/rootTexts.ts';
import { findText, spliceText, type TextPath } from '#shared/board/texts.ts';
import { textDiff } from '#shared/domain/textDiff.ts';
import { actorNo, cardNo, copyOf, groupNo, meet, newCard, RELATION, WRITER } from './sample.ts';

const PATH: TextPath = { of: 'card', card: cardNo(1), field: 'text' };

function boardWith(text: string): BoardDoc {
  const doc = newBoardDoc();
  addCard(doc, { ...newCard(1), text }, WRITER);
  return doc;
}

const words = (doc: BoardDoc): string => findText(doc, PATH)?.toString() ?? '';

/** Somebody changes what stands in the field; only the difference is written. */
function typeOver(doc: BoardDoc, after: string, caret?: number): void {
  const text = findText(doc, PATH);
  const diff = text ? textDiff(text.toString(), after, caret) : null;
  if (text && diff) spliceText(doc, text, diff);
}

const UNITS = ['a', 'b', ' ', 'å', 'é', 'e\u0301', '👩‍👩‍👧', '🇸🇪', '👍🏽', '\n'];
const base = fc.array(fc.constantFrom(...UNITS), { maxLength: 15 });
const whoFirst = fc.constantFrom('one' as const, 'other' as const);

test('[B12] two who write in one text at once both keep their words, and the text around them stays', () => {
  fc.assert(
    fc.property(base, fc.nat(15), fc.nat(15), whoFirst, (units, i, j, first) => {
      const mine = boardWith(units.join(''));
      const theirs = copyOf(mine);
      typeOver(mine, units.toSpliced(i, 0, '[ett ord]').join(''));
      typeOver(theirs, units.toSpliced(j, 0, '<två ord>').join(''));
      meet(mine, theirs, first);
      expect(words(theirs)).toBe(words(mine));
      expect(words(mine)).toContain('[ett ord]');
      expect(words(mine)).toContain('<två ord>');
      expect(words(mine).replace('[ett ord]', '').replace('<två ord>', '')).toBe(units.join(''));
    }),
    { numRuns: 150 },
  );
});

test('[B12] who exchanges one emoji for another loses nobody’s letters and leaves no half of one', () => {
  const mine = boardWith('Vi 👍🏽 hejar');
  const theirs = copyOf(mine);
  typeOver(mine, 'Vi 👍🏿 hejar');
  typeOver(theirs, 'Vi 👍🏽 hejar alltid');
  meet(mine, theirs);
  expect(words(mine)).toBe('Vi 👍🏿 hejar alltid');
});

test('[B12][B13] a splice is one transaction: with the origin of a local edit, or with the field’s own', () => {
  const doc = boardWith('Kort');
  const origins: unknown[] = [];
  doc.on('afterTransaction', (transaction: Y.Transaction) => origins.push(transaction.origin));
  const text = findText(doc, PATH);
  if (text) {
    spliceText(doc, text, { index: 0, remove: 4, insert: 'Lapp' });
    spliceText(doc, text, { index: 0, remove: 0, insert: 'En ' }, 'field');
    spliceText(doc, text, { index: 0, remove: 0, insert: '' });
  }
  expect(words(doc)).toBe('En Lapp');
  expect(origins).toEqual([LOCAL_EDIT, 'field']);
});

describe('[B14] what cannot be stored unchanged', () => {
  // Yjs sends a lone surrogate as U+FFFD and keeps it here: the two would never be equal again.
  const pasted = 'a\ud83db\0c';

  test('is not typed into a text, and both sides read the same', () => {
    const mine = boardWith('');
    typeOver(mine, pasted);
    expect(words(mine)).toBe('a\ufffdbc');
    expect(words(copyOf(mine))).toBe(words(mine));
  });

  test('is not born with a card', () => {
    const mine = boardWith(pasted);
    expect(readBoard(mine).cards.get(cardNo(1))?.text).toBe('a\ufffdbc');
    expect(readBoard(copyOf(mine))).toEqual(readBoard(mine));
  });
});

describe('findText', () => {
  test('finds the three texts of a card and the title of a group', () => {
    const doc = boardWith('Kort');
    for (const field of ['text', 'soThat', 'nextStep'] as const) {
      expect(findText(doc, { of: 'card', card: cardNo(1), field })).toBeInstanceOf(Y.Text);
    }
    expect(findText(doc, { of: 'card', card: cardNo(2), field: 'text' })).toBeNull();
    expect(findText(doc, { of: 'group', group: groupNo(1) })).toBeNull();
  });

  test('[B1][B5] makes no root that the document may not hold', () => {
    const doc = boardWith('Kort');
    const before = [...doc.share.keys()];
    for (const name of ['cards', 'text:', 'text:poem:x', 'stitch']) {
      expect(findText(doc, { of: 'root', name })).toBeNull();
    }
    expect([...doc.share.keys()]).toEqual(before);
  });
});

test.each([
  '',
  'text',
  'text:stitch',
  `text:stitch:${RELATION}:more`,
  `text:stitch:${actorNo(2)}~${actorNo(1)}`,
  `text:stitch:${actorNo(1)}`,
  'text:promise:t1:when',
  'text:promise:t100:what',
  'text:promise:t1:who',
  'text:change:joint',
  'text:promise:t1',
  'text:question:after:t1',
  'text:question:joint:t1',
  'text:situation:t0',
  `text:gain:${actorNo(1)}`,
  'text:area:work',
  'text:__proto__:home',
  'text:constructor:home',
  `text:view:${cardNo(1)}`,
  'text:happened:x',
])('[B5] "%s" is no root text', (name) => {
  expect(isRootText(name)).toBe(false);
});
