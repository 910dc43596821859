import type { Board } from '#shared/board/board.ts';
import {
  type CarriedCard,
  type UnsentFile,
  writeUnsentFile,
} from '#shared/protocol/file/unsentFile.ts';
import type { BoardLink } from '../BoardLink.ts';
import type { UnshownCard } from '../unshown/unshownCard.ts';

interface Head extends Pick<UnsentFile, 'id' | 'epoch' | 'participant' | 'at'> {
  /** null: the relay has never given one. */
  readonly pass: string | null;
}

/** [P84] What waits here, as a file for whoever leads. */
export function unsentFile(
  { outbox, board, ownWriting }: Pick<BoardLink, 'outbox' | 'board' | 'ownWriting'>,
  unshown: readonly UnshownCard[],
  { pass, ...head }: Head,
): Uint8Array<ArrayBuffer> {
  const born = outbox.unsent().cards.filter((card) => card.born);
  const cards = carriedCards(board, new Set(born.map((card) => card.id)), unshown);
  return writeUnsentFile({ ...head, cards, writing: ownWriting }, pass);
}

/** New cards that only this device has, as words and values: for a server that cannot take the writing itself. */
function carriedCards(
  { cards }: Pick<Board, 'cards'>,
  born: ReadonlySet<string>,
  unshown: readonly UnshownCard[],
): CarriedCard[] {
  const written = [...cards.values()].filter(({ id, removed }) => born.has(id) && !removed);
  return [
    ...written.map((card): CarriedCard => {
      const { id, step, column, text, soThat, nextStep, table, org, lang, at } = card;
      const said = { id, isUnshown: false, step, column, text, soThat, nextStep };
      const tied = { actors: [...card.actors], tags: [...card.tags], kind: card.kind };
      return { ...said, ...tied, table, org, lang, at: Math.round(at) };
    }),
    ...unshown.map((card): CarriedCard => ({ ...card, at: Math.round(card.at), isUnshown: true })),
  ];
}
