import { expect, it } from 'vitest';
import type { TableId } from '#shared/domain/ids.ts';
import { nextNote, noteLabel } from '#shared/domain/paperNote.ts';

const FOUR = 't4' as TableId;
const FIVE = 't5' as TableId;

it('a note is known by its table and a number of two digits or more', () => {
  expect(noteLabel('4', 8)).toBe('4-08');
  expect(noteLabel('12', 104)).toBe('12-104');
});

it('each table counts its own notes, and never gives a number twice while the card is known', () => {
  const cards = [
    { table: FOUR, note: 1 },
    { table: FOUR, note: 7 },
    { table: FIVE, note: 12 },
    { table: FOUR },
    { table: null },
  ];
  expect(nextNote([], FOUR)).toBe(1);
  expect(nextNote(cards, FOUR)).toBe(8);
  expect(nextNote(cards, FIVE)).toBe(13);
});
