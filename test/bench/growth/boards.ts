import type { Curve } from './Curve.ts';
import { filled, loadAgain, rowsOnDisk } from './filled.ts';

const CARDS = 300;

/** A day's log is compacted: what a loading costs must follow the cards, and not what was ever written. */
async function figuresOf(cards: number, edits: number) {
  const board = await filled(cards, edits);
  const rows = rowsOnDisk(board);
  const { took, memory, bytes } = await loadAgain(board);
  return {
    'log rows after kill -9': rows,
    'board, kB': bytes / 1000,
    'first sync, ms': took,
    'memory when open, MB': memory,
  };
}

export const cards: Curve = {
  what: 'Cards on a board, each edited about ten times',
  points: [100, 300, 1000, 3000],
  measure: async (point) => ({ cards: point, ...(await figuresOf(point, point * 10)) }),
};

export const edits: Curve = {
  what: `Edits ever made on ${CARDS} cards`,
  points: [0, 3_000, 10_000, 30_000],
  measure: async (point) => ({ edits: point, ...(await figuresOf(CARDS, point)) }),
};
