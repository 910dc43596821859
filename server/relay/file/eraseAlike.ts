import { ROOT } from '#shared/board/keys.ts';
import { type CardId, isRandomId } from '#shared/domain/ids.ts';
import type { BoardFile } from '#shared/protocol/file/boardFile.ts';
import { holderAt } from '../erase/renew.ts';
import type { Room } from '../room.ts';

type Erased = BoardFile['erased'];

/** [P81] What was erased where the file was made is erased here first: the file leans on nothing of it. */
export async function eraseAlike(room: Room, erased: Erased): Promise<void> {
  const cards = erased.filter(({ what }) => what === 'card').map(({ thing }) => thing as CardId);
  const standing = cards.filter((card) => stands(room, card));
  if (standing.length > 0) await room.erasing.erase(standing);
}

/**
 * [P101] Other words come anew with the file, in the place of those here. Gives what is to be done once they have: what
 * was kept here says what they said, and the disk holds it.
 */
export async function watchRenewals(room: Room, erased: Erased): Promise<() => Promise<void>> {
  const { board, erasing } = room;
  const paths = erased.map(({ thing }) => thing).filter((thing) => !isRandomId(thing));
  const before = paths.map((path) => holderAt(board.doc, path));
  const said = await erasing.said(paths.map((path) => ({ path, words: '' })));
  return async () => {
    const isGone = paths.map((path, n) => holderAt(board.doc, path) !== before[n]);
    const gone = paths.filter((_, n) => isGone[n]);
    if (gone.length === 0) return;
    await erasing.unsay(said.filter((_, n) => isGone[n]));
    const renewed = gone.map((thing) => ({ thing, what: 'words' }) as const);
    await room.edit(() => undefined, renewed);
    await erasing.erase([]);
  };
}

/** And what came as erased is kept so: nobody brings it back here either. */
export async function keepErased(room: Room, erased: Erased): Promise<void> {
  const fresh = freshOf(room, erased);
  if (fresh.length === 0) return;
  await room.edit(() => undefined, fresh);
  await room.erasing.erase([]);
}

function freshOf({ board }: Room, erased: Erased): Erased {
  const known = new Set(board.erased.list.map(({ thing, what }) => `${what} ${thing}`));
  return erased.filter(({ thing, what }) => !known.has(`${what} ${thing}`));
}

const stands = ({ board }: Room, card: CardId): boolean => board.doc.getMap(ROOT.cards).has(card);
