import type { CardId } from '#shared/domain/ids.ts';
import { newCell, type Readable } from '../readable.ts';
import type { OpenText } from '../Session.ts';
import type { UnshownCards } from './unshownCards.ts';

interface Around {
  readonly unshown: UnshownCards;
  /** Tells that the card may have come on the board. */
  readonly board: Readable<unknown>;
  readonly mayWrite: () => boolean;
  /** The card's text on the board; null while it is not there. */
  readonly openShared: () => OpenText | null;
  /** Device clock, ms. */
  readonly now: () => number;
}

/** Letters within this time of each other are undone together, ms. */
const ONE_UNDO_MS = 500;

/**
 * The text of a card that nobody else sees, open in a field. When the card is shown the field goes on in the
 * shared text, with what was just written in it.
 *
 *   on the shelf ──the card is on the board──▶ shared
 */
export function openUnshownText(id: CardId, around: Around): OpenText {
  const { unshown, board, mayWrite, openShared, now } = around;
  const value = newCell(unshown.find(id)?.text ?? '');
  const history = newHistory(value.get());
  let shared: OpenText | null = null;
  let closed = false;
  const stops: (() => void)[] = [];

  const look = (): void => {
    if (shared || closed) return;
    shared = openShared();
    if (!shared) {
      const card = unshown.find(id);
      if (card) value.set(card.text);
      return;
    }
    const text = shared;
    // Another tab may have published what stood here a letter ago.
    if (history.has(text.value.get())) text.change(value.get());
    const follow = () => value.set(text.value.get());
    stops.push(text.value.subscribe(follow));
    follow();
  };
  const write = (text: string | null): void => {
    const card = unshown.find(id);
    if (text !== null && card && mayWrite()) unshown.keep({ ...card, text });
  };
  stops.push(unshown.cards.subscribe(look), board.subscribe(look));
  look();

  return {
    value,
    change: (next, caret) => {
      look();
      if (shared) return shared.change(next, caret);
      if (next === value.get()) return;
      history.add(next, now());
      write(next);
    },
    undo: () => (shared ? shared.undo() : write(history.back())),
    redo: () => (shared ? shared.redo() : write(history.forth())),
    close: () => {
      closed = true;
      for (const stop of stops) stop();
      shared?.close();
    },
  };
}

/** What a text has said, step by step. */
function newHistory(first: string) {
  const texts = [first];
  const said = new Set(texts);
  let at = 0;
  let last = Number.NEGATIVE_INFINITY;
  const to = (place: number): string | null => {
    if (texts[place] === undefined) return null;
    at = place;
    last = Number.NEGATIVE_INFINITY;
    return texts[place];
  };
  return {
    add: (text: string, now: number) => {
      said.add(text);
      texts.splice(at + 1);
      if (now - last < ONE_UNDO_MS && at > 0) texts[at] = text;
      else at = texts.push(text) - 1;
      last = now;
    },
    back: () => to(at - 1),
    forth: () => to(at + 1),
    has: (text: string) => said.has(text),
  };
}
