import { cardMaterial } from '../support/cardMaterial.ts';

const { texts } = cardMaterial();

/** What a card says, as on a real day. `pick`: 0 to 1. */
export const wordsFor = (pick: number): string =>
  texts[Math.floor(pick * texts.length)] ?? 'Vi ses för sällan.';

const ADDED = [
  ' tillsammans',
  ' varje vecka',
  ' även på sommaren',
  ' med brukarna',
  ' från i höst',
];

/** What somebody adds to a text, letter by letter. */
export const addedWords = (pick: number): string =>
  ADDED[Math.floor(pick * ADDED.length)] ?? ' också';
