import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const FILE = join(import.meta.dirname, 'data/cards.json');
const rows = v.array(v.object({ text: v.string() }));

/** What 88 cards of a day say. */
export const cardMaterial = () => ({
  texts: v.parse(rows, JSON.parse(readFileSync(FILE, 'utf8'))).map(({ text }) => text),
});
