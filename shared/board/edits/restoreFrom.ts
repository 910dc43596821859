import type { Card, CardText } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { textDiff } from '#shared/domain/textDiff.ts';
import type { Board } from '../board.ts';
import { type BoardDoc, inOneEdit } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { readCard } from '../read/card.ts';
import { findText, spliceText } from '../texts.ts';
import { restoreCard } from './cards.ts';
import { findThing } from './thing.ts';

export interface Restoring {
  readonly cards: readonly CardId[];
  /** The card itself, back on the board; or one of its texts as it was. */
  readonly what: 'card' | CardText;
}

/**
 * `unknown`: the earlier board has no such card. `erased`: it has been erased for good since. `reported`: somebody
 * has alerted the facilitator to its words, and old ones may be what was meant.
 */
export type RestoreRefusal = 'unknown' | 'erased' | 'reported';

/**
 * Brings cards back as they were on an earlier board, in one transaction: all of them or, when one is refused,
 * none. A text is written as the difference [B12]. What stands already stays; told are those that changed.
 */
export function restoreFrom(
  doc: BoardDoc,
  then: Board,
  { cards, what }: Restoring,
): Result<readonly CardId[], RestoreRefusal> {
  const known: Card[] = [];
  for (const id of new Set(cards)) {
    const card = then.cards.get(id);
    if (!card) return fail('unknown');
    const now = readCard(id, findThing(doc, ROOT.cards, id));
    if (!now) return fail('erased');
    if (what !== 'card' && now.reported !== null) return fail('reported');
    known.push(card);
  }
  const changed: CardId[] = [];
  inOneEdit(doc, () => {
    for (const card of known) {
      const isNew =
        what === 'card' ? restoreCard(doc, card.id) !== null : restoreText(doc, card, what);
      if (isNew) changed.push(card.id);
    }
  });
  return ok(changed);
}

function restoreText(doc: BoardDoc, card: Card, field: CardText): boolean {
  const text = findText(doc, { of: 'card', card: card.id, field });
  const splice = text && textDiff(text.toString(), card[field]);
  if (!splice) return false;
  spliceText(doc, text, splice);
  return true;
}
