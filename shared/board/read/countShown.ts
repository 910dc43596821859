import * as Y from 'yjs';
import type { BoardDoc } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { readValue } from '../shape.ts';
import { CARD_FIELDS } from '../shapes/card.ts';

/** How many cards lie on the board, without reading their words. */
export const countShown = (doc: BoardDoc): number =>
  [...doc.getMap(ROOT.cards).values()].filter(
    (stored) => stored instanceof Y.Map && !says(stored, 'removed') && !says(stored, 'hidden'),
  ).length;

const says = (stored: Y.Map<unknown>, key: string): boolean =>
  Boolean(readValue(CARD_FIELDS[key] ?? null, stored.get(key)));
